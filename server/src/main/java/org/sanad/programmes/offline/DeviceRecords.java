package org.sanad.programmes.offline;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.access.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** The receipts: one for each record that ever arrived, with what became of it. */
@Repository
class DeviceRecords {

    /** What became of a record before. */
    record Receipt(UUID id, UUID userId, String outcome, String answer) {}

    /** What becomes of a record now, with what its phone is told. */
    record Settled(UUID id, String outcome, String answer) {}

    private record AppliedRow(UUID id, String payload) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DeviceRecords(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Writes receipts of records that were never seen before and answers their ids. A record on its way twice waits here
     * until the other is through. Records that these replace are noted as superseded if they have not arrived yet.
     */
    Set<UUID> begin(List<DeviceRecord> records, Duration clockBehind, Instant now) {
        var replaced =
                records.stream().flatMap(record -> record.replaces().stream()).toList();
        var first = records.getFirst();
        var tombstones = replaced.stream()
                .filter(id -> records.stream().noneMatch(record -> record.id().equals(id)))
                .distinct()
                .map(id -> new DeviceRecord(
                        id, first.kind(), first.session(), first.madeBy(), now, List.of(), Map.of(), Map.of()));
        var rows = Stream.concat(records.stream(), tombstones)
                .sorted(Comparator.comparing(DeviceRecord::id)) // one order for all, so that no two wait for each other
                .toList();
        var begun = new HashSet<>(inserted(rows, new HashSet<>(replaced), clockBehind, now));
        replaced.forEach(begun::remove);
        supersede(replaced);
        return begun;
    }

    private List<UUID> inserted(List<DeviceRecord> rows, Set<UUID> replaced, Duration clockBehind, Instant now) {
        return jdbc.sql("""
                        insert into programmes.device_record (id, user_id, kind, session_id, payload, made_at,
                            device_made_at, clock_behind_seconds, received_at, outcome)
                        select id::uuid, :user, kind, case when kind <> :discreet then :session end, payload::jsonb,
                            least(said + make_interval(secs => :behind), :now), said, :behind, :now, outcome
                        from unnest(:ids, :kinds, :payloads, :said::timestamptz[], :outcomes)
                            as given (id, kind, payload, said, outcome)
                        on conflict (id) do nothing
                        returning id
                        """)
                .param("user", rows.getFirst().madeBy().value())
                .param("session", rows.getFirst().session().value())
                .param("discreet", RequestRecords.NAME)
                .param("behind", clockBehind.toSeconds())
                .param("now", at(now))
                .param("ids", each(rows, row -> row.id().toString()))
                .param("kinds", each(rows, DeviceRecord::kind))
                .param("payloads", each(rows, row -> json.writeValueAsString(row.fieldsToKeep())))
                .param("said", each(rows, row -> row.saysMadeAt().toString()))
                .param("outcomes", each(rows, row -> replaced.contains(row.id()) ? "SUPERSEDED" : "RECEIVED"))
                .query(UUID.class)
                .list();
    }

    private void supersede(Collection<UUID> replaced) {
        if (replaced.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update programmes.device_record set outcome = 'SUPERSEDED'
                        where id in (:ids) and outcome in ('HELD', 'CONFLICT', 'REFUSED')
                        """).param("ids", replaced).update();
    }

    List<Receipt> receipts(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, user_id, outcome, answer::text as answer
                        from programmes.device_record where id in (:ids)
                        """).param("ids", ids).query(Receipt.class).list();
    }

    /** The fields of the latest among these records that was applied. */
    Map<String, String> lastApplied(DeviceRecord by) {
        if (by.replaces().isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select id, payload::text as payload from programmes.device_record
                        where id in (:ids) and outcome = 'APPLIED' and user_id = :user and session_id = :session
                        """)
                .param("ids", by.replaces())
                .param("user", by.madeBy().value())
                .param("session", by.session().value())
                .query(AppliedRow.class)
                .list()
                .stream()
                .max(Comparator.comparing(row -> by.replaces().indexOf(row.id())))
                .map(row -> fields(row.payload()))
                .orElse(Map.of());
    }

    void settle(List<Settled> settled) {
        if (settled.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update programmes.device_record r
                        set outcome = given.outcome, answer = given.answer::jsonb
                        from unnest(:ids, :outcomes, :answers) as given (id, outcome, answer)
                        where r.id = given.id::uuid
                        """)
                .param("ids", settled.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param("outcomes", settled.stream().map(Settled::outcome).toArray(String[]::new))
                .param("answers", settled.stream().map(Settled::answer).toArray(String[]::new))
                .update();
    }

    /** How many records of this user wait for a supervisor. */
    int held(UserId user) {
        return jdbc.sql("select count(*) from programmes.device_record where user_id = :user and outcome = 'HELD'")
                .param("user", user.value())
                .query(Integer.class)
                .single();
    }

    List<HeldRecord> held(Reach reach) {
        return held(reach, HeldRecord.NONE);
    }

    /** Keeps the record until the transaction ends, so that only one supervisor decides on it. */
    Optional<HeldRecord> lockedHeld(UUID id, Reach reach) {
        jdbc.sql("select id from programmes.device_record where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return held(reach, id).stream().findFirst();
    }

    private List<HeldRecord> held(Reach reach, UUID asked) {
        return jdbc.sql("""
                        select r.id, r.kind, r.user_id, r.session_id, r.payload::text as payload, r.made_at,
                            r.device_made_at, r.received_at, u.full_name as made_by, c.name as cohort, s.kind as session_kind,
                            s.number, s.on_day, p.code as person_code, p.full_name as person
                        from programmes.device_record r
                        join programmes.session s on s.id = r.session_id
                        join programmes.cohort c on c.id = s.cohort_id
                        join programmes.reachable_cohort(:self, :everywhere, :areas, :projects,
                            :ownEverywhere, :ownAreas, :ownProjects) as reached (id) on reached.id = c.id
                        left join access.app_user u on u.id = r.user_id
                        left join registry.person p on p.id::text = r.payload ->> 'person'
                        where r.outcome = 'HELD' and (:asked = :none or r.id = :asked)
                        order by r.received_at, r.made_at, r.id
                        limit 500
                        """)
                .params(reach.parameters())
                .param("asked", asked)
                .param("none", HeldRecord.NONE)
                .query(HeldRecord.class)
                .list();
    }

    void decide(UUID id, String outcome, @Nullable UserId by, String reason, Instant now) {
        jdbc.sql("""
                        update programmes.device_record
                        set outcome = :outcome, decided_by = :by, decided_at = :now, decision_reason = nullif(:reason, '')
                        where id = :id
                        """)
                .param("id", id)
                .param("outcome", outcome)
                .param("by", by == null ? null : by.value())
                .param("now", at(now))
                .param("reason", reason)
                .update();
    }

    Map<String, String> fields(String payload) {
        var fields = new HashMap<String, String>();
        json.readTree(payload)
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        return fields;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String[] each(List<DeviceRecord> rows, Function<DeviceRecord, String> word) {
        return rows.stream().map(word).toArray(String[]::new);
    }
}
