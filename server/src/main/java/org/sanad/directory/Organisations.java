package org.sanad.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations known, for lists to choose from and names to show. */
@Repository
public class Organisations {

    private record Row(UUID id, String name, @Nullable String acronym) {

        Organisation organisation() {
            return new Organisation(new OrganisationId(id), name, acronym);
        }
    }

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by name. */
    public List<Organisation> all() {
        return jdbc
                .sql("select id, name, acronym from directory.organisation order by lower(name), id")
                .query(Row.class)
                .list()
                .stream()
                .map(Row::organisation)
                .toList();
    }

    public Optional<Organisation> find(OrganisationId id) {
        return jdbc.sql("select id, name, acronym from directory.organisation where id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::organisation);
    }

    /** Empty when another organisation has this name. */
    Optional<OrganisationId> add(OrganisationDetails details) {
        return jdbc.sql("""
                        insert into directory.organisation (name, acronym) values (:name, :acronym)
                        on conflict do nothing returning id
                        """)
                .param("name", details.name())
                .param("acronym", details.acronym())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    boolean isNameTaken(String name, Optional<OrganisationId> except) {
        return jdbc.sql("""
                        select exists (select 1 from directory.organisation
                            where lower(name) = lower(:name) and id is distinct from cast(:except as uuid))
                        """)
                .param("name", name)
                .param("except", except.map(OrganisationId::value).orElse(null))
                .query(Boolean.class)
                .single();
    }

    void change(OrganisationId id, OrganisationDetails details) {
        jdbc.sql("update directory.organisation set name = :name, acronym = :acronym where id = :id")
                .param("id", id.value())
                .param("name", details.name())
                .param("acronym", details.acronym())
                .update();
    }
}
