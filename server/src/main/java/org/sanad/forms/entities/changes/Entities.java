package org.sanad.forms.entities.changes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The records that forms made, and every version of them. */
@Repository
class Entities {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private record Row(
            UUID id,
            UUID listId,
            String list,
            String label,
            String properties,
            int version,
            @Nullable Conflict conflict,
            boolean archived) {}

    private record Stood(String label, String properties) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Entities(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Nobody else changes or makes the record until the transaction ends. */
    Optional<KeptRecord> locked(UUID id) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:id::text, 6))")
                .param("id", id)
                .query(Integer.class)
                .optional();
        return jdbc.sql("""
                        select e.id, e.list_id, l.name as list, e.label, e.properties::text as properties, e.version,
                            e.conflict, e.archived_at is not null as archived
                        from forms.entity e
                        join forms.entity_list l on l.id = e.list_id
                        where e.id = :id
                        """)
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(row -> new KeptRecord(
                        row.id(),
                        row.listId(),
                        row.list(),
                        row.label(),
                        read(row.properties()),
                        row.version(),
                        row.conflict(),
                        row.archived()));
    }

    /** The list of this name; made when the first record comes. */
    UUID list(String name, boolean confidential) {
        jdbc.sql("""
                        insert into forms.entity_list (name, confidential, made_at) values (:name, :confidential, :at)
                        on conflict (name) do nothing
                        """)
                .param("name", name)
                .param("confidential", confidential)
                .param("at", now())
                .update();
        if (confidential) {
            jdbc.sql("update forms.entity_list set confidential = true where name = :name and not confidential")
                    .param("name", name)
                    .update();
        }
        return jdbc.sql("select id from forms.entity_list where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    void add(EntityChange change, UUID list, Origin origin) {
        jdbc.sql("""
                        insert into forms.entity (id, list_id, label, properties, project_id, area, made_at, changed_at)
                        values (:id, :list, :label, :properties::jsonb, :project, :area, :at, :at)
                        """)
                .param("id", change.entity())
                .param("list", list)
                .param("label", change.label())
                .param("properties", json.writeValueAsString(change.properties()))
                .param("project", origin.project())
                .param("area", origin.area())
                .param("at", now())
                .update();
    }

    /** Makes the version what stands now. */
    void stand(UUID entity, EntityVersion version) {
        jdbc.sql("""
                        update forms.entity
                        set label = :label, properties = :properties::jsonb, version = :version, conflict = :conflict,
                            changed_at = :at, change_number = nextval('forms.entity_change')
                        where id = :id
                        """)
                .param("id", entity)
                .param("label", version.label())
                .param("properties", json.writeValueAsString(version.properties()))
                .param("version", version.version())
                .param(
                        "conflict",
                        version.conflict() == null ? null : version.conflict().name())
                .param("at", now())
                .update();
    }

    void archive(UUID id) {
        jdbc.sql("""
                        update forms.entity
                        set archived_at = :at, conflict = null, changed_at = :at,
                            change_number = nextval('forms.entity_change')
                        where id = :id and archived_at is null
                        """).param("id", id).param("at", now()).update();
    }

    void note(UUID entity, EntityVersion version, @Nullable Integer trunk, Origin origin) {
        jdbc.sql("""
                        insert into forms.entity_version (entity_id, version, label, properties, told, base_version,
                            branch_id, trunk_version, branch_base, conflict, forced, submission_id, submission_number,
                            user_id, at)
                        values (:entity, :version, :label, :properties::jsonb, :told::jsonb, nullif(:base, 0), :branch,
                            :trunk, nullif(:branchBase, 0), :conflict, :forced, :submission, nullif(:number, 0), :user,
                            :at)
                        """)
                .param("entity", entity)
                .param("version", version.version())
                .param("label", version.label())
                .param("properties", json.writeValueAsString(version.properties()))
                .param("told", json.writeValueAsString(version.told()))
                .param("base", version.base())
                .param("branch", version.branch())
                .param("trunk", trunk)
                .param("branchBase", version.branchBase())
                .param(
                        "conflict",
                        version.conflict() == null ? null : version.conflict().name())
                .param("forced", version.forced())
                .param("submission", origin.submission())
                .param("number", origin.number())
                .param("user", origin.user())
                .param("at", now())
                .update();
    }

    /** What the record said in an earlier version, its label among the properties. */
    Map<String, String> stood(UUID entity, int version) {
        return jdbc.sql("""
                        select label, properties::text as properties
                        from forms.entity_version where entity_id = :entity and version = :version
                        """)
                .param("entity", entity)
                .param("version", version)
                .query(Stood.class)
                .optional()
                .map(stood -> Labels.among(read(stood.properties()), stood.label()))
                .orElse(Map.of());
    }

    /** The latest version that came with this submission. */
    Optional<Integer> of(UUID entity, UUID submission) {
        return latest("submission_id = :what", entity, submission);
    }

    /** The latest version of a branch. */
    Optional<Integer> ofBranch(UUID entity, UUID branch) {
        return latest("branch_id = :what", entity, branch);
    }

    /** The version of a branch that was made from what the phone called this base. */
    Optional<Integer> ofBranch(UUID entity, UUID branch, int branchBase) {
        return latest("branch_id = :what and branch_base = " + branchBase, entity, branch);
    }

    /** Whether all versions after one are of the branch. */
    boolean onlyBranchSince(UUID entity, int version, UUID branch) {
        return jdbc.sql("""
                        select not exists (
                            select 1 from forms.entity_version
                            where entity_id = :entity and version > :version and branch_id is distinct from :branch)
                        """)
                .param("entity", entity)
                .param("version", version)
                .param("branch", branch)
                .query(Boolean.class)
                .single();
    }

    private Optional<Integer> latest(String condition, UUID entity, UUID what) {
        return jdbc.sql("""
                        select version from forms.entity_version where entity_id = :entity and
                        """ + condition + " order by version desc limit 1")
                .param("entity", entity)
                .param("what", what)
                .query(Integer.class)
                .optional();
    }

    private Map<String, String> read(String properties) {
        return json.readValue(properties, TEXTS);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
