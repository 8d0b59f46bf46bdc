package org.sanad.forms.entities.pages;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.forms.entities.changes.Conflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Lists and records for their pages. */
@Repository
class RecordPages {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private static final String REACHED = "forms.in_reach(:everywhere, :areas, :projects, e.area, e.project_id)";

    private static final String RECORDS = """
            select e.id, e.list_id, l.name as list, l.confidential, e.label, e.properties::text as properties, e.version,
                e.conflict, e.archived_at is not null as archived, e.project_id, e.area, e.changed_at
            from forms.entity e
            join forms.entity_list l on l.id = e.list_id
            """;

    private static final String FILTERED = """
            where e.list_id = :list and e.archived_at is null
                and (:conflicts = false or e.conflict is not null)
                and (:sought = '' or strpos(lower(e.label), :sought) > 0 or strpos(lower(e.properties::text), :sought) > 0)
                and
            """ + REACHED;

    private record Row(
            UUID id,
            UUID listId,
            String list,
            boolean confidential,
            String label,
            String properties,
            int version,
            @Nullable Conflict conflict,
            boolean archived,
            @Nullable UUID projectId,
            @Nullable String area,
            OffsetDateTime changedAt) {}

    private record VersionRow(
            int version,
            String label,
            String properties,
            String told,
            @Nullable Integer base,
            @Nullable Conflict conflict,
            boolean forced,
            @Nullable UUID formId,
            @Nullable String form,
            @Nullable UUID submissionId,
            @Nullable String by,
            OffsetDateTime at) {}

    /** Which records of a list. */
    record Filter(UUID list, String sought, boolean conflicts) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RecordPages(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ListLine> lists(Reach reach, boolean confidentialToo) {
        return jdbc.sql("""
                        select l.id, l.name, l.confidential, count(e.id) as records, count(e.conflict) as conflicts,
                            max(e.changed_at) as changed_at
                        from forms.entity_list l
                        left join forms.entity e on e.list_id = l.id and e.archived_at is null and
                        """ + REACHED + "where :confidentialToo or not l.confidential group by l.id order by l.name")
                .params(reach.parameters())
                .param("confidentialToo", confidentialToo)
                .query(ListLine.class)
                .list();
    }

    Optional<ListLine> list(UUID id) {
        return jdbc.sql("""
                        select l.id, l.name, l.confidential, 0 as records, 0 as conflicts, null::timestamptz as changed_at
                        from forms.entity_list l where l.id = :id
                        """).param("id", id).query(ListLine.class).optional();
    }

    long count(Filter filter, Reach reach) {
        return jdbc.sql("select count(*) from forms.entity e " + FILTERED)
                .params(parameters(filter, reach))
                .query(Long.class)
                .single();
    }

    List<RecordLine> records(Filter filter, Reach reach, int most, long after) {
        return jdbc
                .sql(RECORDS + FILTERED + " order by e.label, e.id limit :most offset :after")
                .params(parameters(filter, reach))
                .param("most", most)
                .param("after", after)
                .query(Row.class)
                .list()
                .stream()
                .map(this::line)
                .toList();
    }

    Optional<RecordLine> find(UUID id) {
        return jdbc.sql(RECORDS + "where e.id = :id")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(this::line);
    }

    List<VersionLine> versions(UUID entity) {
        return jdbc.sql("""
                        select v.version, v.label, v.properties::text as properties, v.told::text as told,
                            v.base_version as base, v.conflict, v.forced, s.form_id, f.title as form, v.submission_id,
                            coalesce(u.full_name, d.name) as by, v.at
                        from forms.entity_version v
                        left join forms.submission s on s.id = v.submission_id
                        left join forms.form f on f.id = s.form_id
                        left join forms.device d on d.id = s.device_id
                        left join access.app_user u on u.id = v.user_id
                        where v.entity_id = :entity
                        order by v.version desc
                        """).param("entity", entity).query(VersionRow.class).list().stream()
                .map(row -> new VersionLine(
                        row.version(),
                        row.label(),
                        texts(row.properties()),
                        texts(row.told()),
                        row.base(),
                        row.conflict(),
                        row.forced(),
                        row.formId(),
                        row.form(),
                        row.submissionId(),
                        row.by(),
                        row.at()))
                .toList();
    }

    private RecordLine line(Row row) {
        return new RecordLine(
                row.id(),
                row.listId(),
                row.list(),
                row.confidential(),
                row.label(),
                texts(row.properties()),
                row.version(),
                row.conflict(),
                row.archived(),
                row.projectId(),
                row.area(),
                row.changedAt());
    }

    private Map<String, String> texts(String object) {
        return json.readValue(object, TEXTS);
    }

    private static Map<String, Object> parameters(Filter filter, Reach reach) {
        var parameters = new HashMap<>(reach.parameters());
        parameters.put("list", filter.list());
        parameters.put("sought", filter.sought());
        parameters.put("conflicts", filter.conflicts());
        return parameters;
    }
}
