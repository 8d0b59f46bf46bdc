package org.sanad.geography;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sanad.shared.PCode;
import org.springframework.stereotype.Component;

/** Finds places as people write them: in any of the languages, with or without the article, misspelt. */
@Component
public class AreaSearch {

    private static final int MOST_SUGGESTIONS = 5;

    /** A place and what it lies in, level by level; what follows more commas belongs to the last. */
    private static final int MOST_PARTS = 5;

    /** Words that name the kind of a place, and so the level that is meant. */
    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("governorate", Area.GOVERNORATE),
            Map.entry("province", Area.GOVERNORATE),
            Map.entry("محافظة", Area.GOVERNORATE),
            Map.entry("پارێزگای", Area.GOVERNORATE),
            Map.entry("پارێزگا", Area.GOVERNORATE),
            Map.entry("district", Area.DISTRICT),
            Map.entry("قضاء", Area.DISTRICT),
            Map.entry("قەزای", Area.DISTRICT),
            Map.entry("قەزا", Area.DISTRICT),
            Map.entry("sub-district", Area.SUB_DISTRICT),
            Map.entry("subdistrict", Area.SUB_DISTRICT),
            Map.entry("ناحية", Area.SUB_DISTRICT),
            Map.entry("ناحیەی", Area.SUB_DISTRICT),
            Map.entry("ناحیە", Area.SUB_DISTRICT));

    private record Found(Area area, Nearness nearness) {}

    private final Places places;

    AreaSearch(Places places) {
        this.places = places;
    }

    /**
     * Places in force that fit, the surest first; of those that fit alike, the larger first.
     *
     * @param text what was typed; after commas the places it lies in may follow ("Sinjar, Ninewa")
     */
    public List<Area> find(String text, int limit) {
        return found(text, area -> true).stream().limit(limit).map(Found::area).toList();
    }

    /** Reads a cell or a field that should name one place. */
    public AreaMatch read(String text) {
        return read(text, area -> true);
    }

    /**
     * The same where it is known what the place lies in.
     *
     * @param within only places in this one, itself included, are considered
     */
    public AreaMatch read(String text, PCode within) {
        return read(text, area -> places.contains(within, area.pcode()));
    }

    /** The one place of a level that is called so without doubt. */
    public Optional<Area> named(String text, int level) {
        return read(text, area -> area.level() == level) instanceof AreaMatch.One(var area)
                ? Optional.of(area)
                : Optional.empty();
    }

    private AreaMatch read(String text, Predicate<Area> allowed) {
        var found = found(text, allowed);
        if (found.isEmpty()) {
            return new AreaMatch.Unknown();
        }
        var best = found.getFirst();
        if (best.nearness().compareTo(Nearness.SOUNDS_THE_SAME) > 0) {
            return new AreaMatch.Perhaps(
                    found.stream().limit(MOST_SUGGESTIONS).map(Found::area).toList());
        }
        var alike = found.stream()
                .filter(other -> other.nearness() == best.nearness()
                        && other.area().level() == best.area().level())
                .map(Found::area)
                .toList();
        return alike.size() == 1 ? new AreaMatch.One(best.area()) : new AreaMatch.Several(alike);
    }

    private List<Found> found(String text, Predicate<Area> allowed) {
        var parts = text.split("[,،]", MOST_PARTS);
        var query = Query.of(parts[0]);
        var code = text.strip().toUpperCase(Locale.ROOT);
        var outer = Stream.of(parts)
                .skip(1)
                .map(Query::of)
                .filter(part -> !part.name().isEmpty())
                .toList();
        return places.gazetteer().entries().stream()
                .filter(entry -> allowed.test(entry.area()) && places.isInForce(entry.area()))
                .map(entry -> new Found(entry.area(), nearness(entry, query, code)))
                .filter(found -> found.nearness() != Nearness.NONE)
                .filter(found -> outer.stream().allMatch(above -> liesIn(found.area(), above)))
                .sorted(Comparator.comparing(Found::nearness)
                        .thenComparing(found -> found.area().level())
                        .thenComparing(found -> found.area().nameEn())
                        .thenComparing(found -> found.area().pcode().value()))
                .toList();
    }

    private static Nearness nearness(FoldedArea entry, Query query, String code) {
        if (entry.area().pcode().value().equals(code)) {
            return Nearness.SAME;
        }
        if (query.name().isEmpty()
                || query.level().isPresent()
                        && query.level().get() != entry.area().level()) {
            return Nearness.NONE;
        }
        return entry.spellings().stream()
                .map(spelling -> spelling.nearness(query.name()))
                .min(Comparator.naturalOrder())
                .orElse(Nearness.NONE);
    }

    private boolean liesIn(Area area, Query outer) {
        return places.path(area.pcode()).stream()
                .filter(above -> !above.equals(area))
                .flatMap(Area::spellings)
                .map(FoldedPlace::of)
                .anyMatch(spelling -> spelling.nearness(outer.name()) != Nearness.NONE);
    }

    /** What was typed, with the word for the kind of place taken out. */
    private record Query(FoldedPlace name, Optional<Integer> level) {

        static Query of(String typed) {
            var level = Optional.<Integer>empty();
            var rest = new StringBuilder();
            for (String word : typed.strip().split("\\s+")) {
                var kind = Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
                level = level.or(() -> kind);
                if (kind.isEmpty()) {
                    rest.append(word).append(' ');
                }
            }
            return new Query(FoldedPlace.of(rest.toString()), level);
        }
    }
}
