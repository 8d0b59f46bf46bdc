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

    private final Map<PCode, Area> areas = new HashMap<>();
    private final Map<PCode, List<Area>> children = new HashMap<>();
    private final List<FoldedArea> entries = new ArrayList<>();

    Gazetteer(List<Area> all) {
        for (var area : all) {
            areas.put(area.pcode(), area);
            entries.add(FoldedArea.of(area));
            Optional.ofNullable(area.parent())
                    .ifPresent(parent -> children.computeIfAbsent(parent, none -> new ArrayList<>())
                            .add(area));
        }
        children.values().forEach(list -> list.sort(Comparator.comparing(Area::nameEn)));
    }

    Optional<Area> find(PCode pcode) {
        return Optional.ofNullable(areas.get(pcode));
    }

    List<Area> children(PCode parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    List<FoldedArea> entries() {
        return entries;
    }

    /** From the country down to the place itself; empty for an unknown place. */
    List<Area> path(PCode pcode) {
        var path = new ArrayList<Area>();
        var at = find(pcode);
        while (at.isPresent()) {
            path.addFirst(at.get());
            at = at.map(Area::parent).map(areas::get);
        }
        return path;
    }

    boolean contains(PCode outer, PCode inner) {
        return path(inner).stream().anyMatch(area -> area.pcode().equals(outer));
    }
}
