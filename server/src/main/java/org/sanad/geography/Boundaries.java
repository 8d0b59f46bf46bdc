package org.sanad.geography;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Outlines of places: those brought in, and of Iraq's governorates coarse ones shipped with Sanad. Read from memory. */
@Repository
public class Boundaries {

    private record Line(String pcode, String outline) {}

    /** A file of one level of a country, as it stands. */
    public record Held(String country, int level, String attribution, String fileName, OffsetDateTime at, int places) {}

    /** A file to be taken in. */
    public record Brought(
            PCode country,
            int level,
            String fileName,
            OffsetDateTime at,
            @Nullable UUID by,
            Outlines outlines) {}

    private final JdbcClient jdbc;
    private final Outlines shipped = ShippedOutlines.read();
    private final Map<String, Optional<Outlines>> read = new ConcurrentHashMap<>();

    Boundaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where nobody brought in any. */
    public Optional<Outlines> of(PCode country, int level) {
        return read.computeIfAbsent(country + " " + level, key -> broughtIn(country, level))
                .or(() -> country.equals(ShippedOutlines.COUNTRY) && level == Area.GOVERNORATE
                        ? Optional.of(shipped)
                        : Optional.empty());
    }

    private Optional<Outlines> broughtIn(PCode country, int level) {
        return held().stream()
                .filter(file -> file.country().equals(country.value()) && file.level() == level)
                .findFirst()
                .map(file -> new Outlines(file.attribution(), outlines(country, level)));
    }

    private List<Outline> outlines(PCode country, int level) {
        return jdbc.sql("""
                        select b.pcode, b.outline
                        from geography.boundary b
                        join geography.boundary_file f on f.id = b.file_id
                        where f.country = :country and f.level = :level
                        order by b.pcode
                        """).param("country", country.value()).param("level", level).query(Line.class).list().stream()
                .map(line -> Outline.of(new PCode(line.pcode()), line.outline()))
                .toList();
    }

    /** What was brought in, by country and level. */
    public List<Held> held() {
        return jdbc.sql("""
                        select f.country, f.level, f.attribution, f.file_name, f.imported_at as at,
                            (select count(*) from geography.boundary b where b.file_id = f.id) as places
                        from geography.boundary_file f
                        order by f.country, f.level
                        """).query(Held.class).list();
    }

    /** Takes the place of what was there of the same country and level. */
    public void put(Brought file) {
        jdbc.sql("delete from geography.boundary_file where country = :country and level = :level")
                .param("country", file.country().value())
                .param("level", file.level())
                .update();
        var id = jdbc.sql("""
                        insert into geography.boundary_file
                            (country, level, attribution, file_name, imported_at, imported_by)
                        values (:country, :level, :attribution, :name, :at, :by)
                        returning id
                        """)
                .param("country", file.country().value())
                .param("level", file.level())
                .param("attribution", file.outlines().attribution())
                .param("name", file.fileName())
                .param("at", file.at())
                .param("by", file.by())
                .query(UUID.class)
                .single();
        file.outlines()
                .places()
                .forEach(place -> jdbc.sql(
                                "insert into geography.boundary (pcode, file_id, outline) values (:pcode, :file, :outline)")
                        .param("pcode", place.pcode().value())
                        .param("file", id)
                        .param("outline", place.written())
                        .update());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                read.clear();
            }
        });
    }
}
