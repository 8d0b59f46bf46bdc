package org.sanad.programmes.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.files.StoredFileId;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The evidence, and what each piece of it speaks for. */
@Repository
class Findings {

    /** Where evidence lies, and its file. */
    record Kept(String area, @Nullable UUID fileId) {}

    private record Row(
            UUID id, EvidenceKind kind, LocalDate onDay, String place, String summary, String source, boolean hasFile) {

        Evidence evidence() {
            return new Evidence(id, new EvidenceDetails(kind, onDay, place, summary, source), hasFile);
        }
    }

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Evidence> of(UUID justified) {
        return jdbc.sql("""
                        select distinct e.id, e.kind, e.on_day, e.place, e.summary, e.source,
                            e.file_id is not null as has_file
                        from programmes.evidence e
                        join programmes.evidence_use u on u.evidence_id = e.id
                        where u.request_id = :id or u.workshop_id = :id or u.project_id = :id
                        order by e.on_day desc, e.id
                        """).param("id", justified).query(Row.class).list().stream()
                .map(Row::evidence)
                .toList();
    }

    /** In an area and not used for this yet. */
    List<Evidence> unused(UUID justified, PCode area) {
        return jdbc.sql("""
                        select e.id, e.kind, e.on_day, e.place, e.summary, e.source, e.file_id is not null as has_file
                        from programmes.evidence e
                        join geography.area_within w on w.pcode = e.area
                        where w.within = :area
                            and not exists (select 1 from programmes.evidence_use u where u.evidence_id = e.id
                                and (u.request_id = :id or u.workshop_id = :id or u.project_id = :id))
                        order by e.on_day desc, e.id desc
                        limit 50
                        """).param("id", justified).param("area", area.value()).query(Row.class).list().stream()
                .map(Row::evidence)
                .toList();
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql("select area, file_id from programmes.evidence where id = :id")
                .param("id", id)
                .query(Kept.class)
                .optional();
    }

    /** Those among consultations that stand as evidence already. */
    Set<UUID> cited(Collection<UUID> consultations) {
        return jdbc.sql("select consultation_id from programmes.evidence where consultation_id = any (:ids)")
                .param("ids", consultations.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /** Says that evidence is the record of a consultation. */
    void cite(UUID evidence, UUID consultation) {
        jdbc.sql("update programmes.evidence set consultation_id = :consultation where id = :id")
                .param("id", evidence)
                .param("consultation", consultation)
                .update();
    }

    UUID add(PCode area, EvidenceDetails details, Optional<StoredFileId> file, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into programmes.evidence (area, kind, on_day, place, summary, source, file_id,
                            recorded_by, recorded_at)
                        values (:area, :kind, :day, :place, :summary, :source, :file, :by, :at)
                        returning id
                        """)
                .param("area", area.value())
                .param("kind", details.kind().name())
                .param("day", details.on())
                .param("place", details.place())
                .param("summary", details.summary())
                .param("source", details.source())
                .param("file", file.map(StoredFileId::value).orElse(null))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void use(UUID evidence, Justified justified) {
        jdbc.sql("""
                        insert into programmes.evidence_use (evidence_id, request_id, workshop_id, project_id)
                        values (:evidence,
                            case when :what = 'REQUEST' then cast(:id as uuid) end,
                            case when :what = 'WORKSHOP' then cast(:id as uuid) end,
                            case when :what = 'PROJECT' then cast(:id as uuid) end)
                        on conflict do nothing
                        """)
                .param("evidence", evidence)
                .param("what", justified.what().name())
                .param("id", justified.id())
                .update();
    }
}
