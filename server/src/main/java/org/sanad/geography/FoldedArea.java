package org.sanad.geography;

import java.util.List;

/** A place with its spellings folded. */
record FoldedArea(Area area, List<FoldedPlace> spellings) {

    static FoldedArea of(Area area) {
        return new FoldedArea(
                area,
                area.spellings()
                        .map(FoldedPlace::of)
                        .filter(spelling -> !spelling.isEmpty())
                        .distinct()
                        .toList());
    }
}
