package org.sanad.forms.entities;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.EntityLists;
import org.sanad.forms.FormTarget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The lists that forms made, as phones get them: of a project what was made in it and what belongs to the mission as a
 * whole; a phone of the mission gets all.
 */
@Repository
class FormEntityLists implements EntityLists {

    private static final String OF_TARGET = """
            e.archived_at is null and (:project::uuid is null or e.project_id is null or e.project_id = :project)
            """;

    private final JdbcClient jdbc;
    private final ListedRecords records;

    FormEntityLists(JdbcClient jdbc, ListedRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /** By how many there are and which changed last, so that a long list costs little to ask for. */
    @Override
    public Optional<String> hash(String list, FormTarget target) {
        return jdbc.sql("""
                        select md5(l.id || ' ' || count(e.id) || ' ' || coalesce(max(e.change_number), 0) || ' '
                            || coalesce(sum(e.version), 0))
                        from forms.entity_list l
                        left join forms.entity e on e.list_id = l.id and
                        """ + OF_TARGET + "where l.name = :list group by l.id")
                .params(parameters(list, target))
                .query(String.class)
                .optional();
    }

    @Override
    public byte[] csv(String list, FormTarget target) {
        return EntityCsv.of(properties(list), records.records("""
                        select e.id, e.label, e.version, e.properties
                        from forms.entity e
                        join forms.entity_list l on l.id = e.list_id
                        where l.name = :list and
                        """ + OF_TARGET, parameters(list, target)));
    }

    /** Names of all properties that any record of the list has, archived ones too. */
    List<String> properties(String list) {
        return jdbc.sql("""
                        select distinct jsonb_object_keys(e.properties) as property
                        from forms.entity e
                        join forms.entity_list l on l.id = e.list_id
                        where l.name = :list
                        order by property
                        """).param("list", list).query(String.class).list();
    }

    @Override
    public Set<UUID> gone(String list, Collection<UUID> held) {
        return jdbc
                .sql("""
                        select e.id from forms.entity e
                        join forms.entity_list l on l.id = e.list_id
                        where l.name = :list and e.archived_at is not null and e.id = any (:held)
                        """)
                .param("list", list)
                .param("held", held.toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static Map<String, @Nullable Object> parameters(String list, FormTarget target) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("list", list);
        parameters.put("project", target.project());
        return parameters;
    }
}
