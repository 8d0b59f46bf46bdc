package org.sanad.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.shared.PCode;

/** All places in memory, as they stood when it was made. */
final class Gazetteer {

    /** A place with its spellings folded. */
    record Entry(Area area, List<FoldedPlace> spellings) {}

    private final Map<PCode, Area> areas = new HashMap<>();
    private final Map<PCode, List<Area>> children = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    Gazetteer(List<Area> all) {
        for (var area : all) {
            areas.put(area.pcode(), area);
            entries.add(new Entry(
                    area,
                    area.spellings()
                            .map(FoldedPlace::of)
                            .filter(spelling -> !spelling.isEmpty())
                            .distinct()
                            .toList()));
            if (area.parent() != null) {
                children.computeIfAbsent(area.parent(), parent -> new ArrayList<>())
                        .add(area);
            }
        }
        children.values().forEach(list -> list.sort(Comparator.comparing(Area::nameEn)));
    }

    Optional<Area> find(PCode pcode) {
        return Optional.ofNullable(areas.get(pcode));
    }

    List<Area> children(PCode parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    List<Entry> entries() {
        return entries;
    }

    /** From the country down to the place itself; empty for an unknown place. */
    List<Area> path(PCode pcode) {
        var path = new ArrayList<Area>();
        var at = areas.get(pcode);
        while (at != null) {
            path.addFirst(at);
            at = at.parent() == null ? null : areas.get(at.parent());
        }
        return path;
    }

    boolean contains(PCode outer, PCode inner) {
        return path(inner).stream().anyMatch(area -> area.pcode().equals(outer));
    }
}
