package org.sanad.forms.entities;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads lists that modules keep themselves, by a query for {@code id}, {@code label}, {@code version} and a jsonb {@code
 * properties} of texts.
 */
@Repository
public class ListedRecords {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private record Row(UUID id, String label, long version, String properties) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ListedRecords(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of who is in it and in which version, and not of all they consist of. */
    public String hash(String query, Map<String, ? extends @Nullable Object> parameters) {
        return jdbc.sql("""
                        select md5(count(*) || ' ' || coalesce(bit_xor(hashtextextended(id::text || ' ' || version, 0)), 0))
                        from (
                        """ + query + ") as listed")
                .params(parameters)
                .query(String.class)
                .single();
    }

    public List<ListedRecord> records(String query, Map<String, ? extends @Nullable Object> parameters) {
        return jdbc
                .sql("select id, label, version, properties::text as properties from (" + query
                        + ") as listed order by label, id")
                .params(parameters)
                .query(Row.class)
                .list()
                .stream()
                .map(row ->
                        new ListedRecord(row.id(), row.label(), row.version(), json.readValue(row.properties(), TEXTS)))
                .toList();
    }
}
