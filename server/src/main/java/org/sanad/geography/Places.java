package org.sanad.geography;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Areas;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The places in force and those that once were. Read from memory: they change only with an imported list, and every
 * page asks for them.
 */
@Repository
public class Places implements Areas {

    private static final ZoneId MISSION = ZoneId.of("Asia/Baghdad");

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Optional<Gazetteer> read = Optional.empty();

    Places(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Area> find(PCode pcode) {
        return gazetteer().find(pcode);
    }

    /** Countries with a list, by English name. */
    public List<Area> countries() {
        return ofLevel(Area.COUNTRY);
    }

    /** Governorates in force (the first level of every country with a list), by English name. */
    public List<Area> governorates() {
        return ofLevel(Area.GOVERNORATE);
    }

    /** What lies directly in a place and is in force, by English name. */
    public List<Area> children(PCode parent) {
        return gazetteer().children(parent).stream().filter(this::isInForce).toList();
    }

    /** What once lay directly in a place and is closed now. */
    public List<Area> closedChildren(PCode parent) {
        return gazetteer().children(parent).stream()
                .filter(area -> !isInForce(area))
                .toList();
    }

    /** From the country down to the place itself; empty for an unknown place. */
    public List<Area> path(PCode pcode) {
        return gazetteer().path(pcode);
    }

    public Optional<Area> governorateOf(PCode pcode) {
        return path(pcode).stream()
                .filter(area -> area.level() == Area.GOVERNORATE)
                .findFirst();
    }

    @Override
    public String name(PCode pcode, Locale language) {
        return find(pcode).map(area -> area.name(language)).orElse(pcode.value());
    }

    /** The place and what it lies in, nearest first, without the country ("Al-Falluja, Al-Anbar"). */
    public String fullName(PCode pcode, Locale language) {
        var path = path(pcode);
        if (path.size() < 2) {
            return name(pcode, language);
        }
        var separator = language.getLanguage().equals("en") ? ", " : "، ";
        return path.subList(1, path.size()).reversed().stream()
                .map(area -> area.name(language))
                .collect(Collectors.joining(separator));
    }

    public boolean isInForce(Area area) {
        return area.isValidOn(LocalDate.now(clock.withZone(MISSION)));
    }

    @Override
    public boolean contains(PCode outer, PCode inner) {
        return gazetteer().contains(outer, inner);
    }

    /** All places of a country, closed ones too. */
    public List<Area> ofCountry(PCode country) {
        return gazetteer().entries().stream()
                .map(FoldedArea::area)
                .filter(area -> area.country().equals(country))
                .toList();
    }

    /** To be called by whoever changes places: they are read anew once the change is committed. */
    public void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    Gazetteer gazetteer() {
        return read.orElseGet(() -> {
            var fresh = new Gazetteer(all());
            read = Optional.of(fresh);
            return fresh;
        });
    }

    private void forget() {
        read = Optional.empty();
    }

    private List<Area> ofLevel(int level) {
        return gazetteer().entries().stream()
                .map(FoldedArea::area)
                .filter(area -> area.level() == level && isInForce(area))
                .toList();
    }

    private List<Area> all() {
        return jdbc.sql("""
                        select a.pcode, a.country, a.level, a.parent, a.name_en, a.name_ar, a.name_ckb,
                            a.name_ckb_reviewed, a.valid_from, a.valid_to,
                            coalesce(array_agg(s.alias order by s.alias) filter (where s.alias is not null), '{}')
                                as aliases
                        from geography.area a
                        left join geography.area_alias s on s.pcode = a.pcode
                        group by a.pcode
                        order by a.name_en, a.pcode
                        """).query(Places::area).list();
    }

    private static Area area(ResultSet row, int number) throws SQLException {
        return new Area(
                new PCode(row.getString("pcode")),
                new PCode(row.getString("country")),
                row.getInt("level"),
                pcode(row.getString("parent")),
                row.getString("name_en"),
                row.getString("name_ar"),
                row.getString("name_ckb"),
                row.getBoolean("name_ckb_reviewed"),
                Arrays.asList((String[]) row.getArray("aliases").getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static @Nullable PCode pcode(@Nullable String value) {
        return value == null ? null : new PCode(value);
    }
}
