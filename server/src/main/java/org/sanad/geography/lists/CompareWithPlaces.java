package org.sanad.geography.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.geography.Area;
import org.sanad.geography.Places;
import org.sanad.shared.PCode;
import org.springframework.stereotype.Component;

/** Says what a list would change. */
@Component
class CompareWithPlaces {

    private final Places places;

    CompareWithPlaces(Places places) {
        this.places = places;
    }

    PlaceListChange compare(PlaceList list) {
        var added = new ArrayList<PlaceListChange.Added>();
        var renamed = new ArrayList<PlaceListChange.Renamed>();
        var moved = new ArrayList<PlaceListChange.Moved>();
        int unchanged = 0;
        for (var place : list.places()) {
            var known = places.find(new PCode(place.pcode())).filter(places::isInForce);
            if (known.isEmpty()) {
                added.add(new PlaceListChange.Added(place.pcode(), place.level(), place.nameEn()));
            } else if (isMoved(known.get(), place)) {
                moved.add(new PlaceListChange.Moved(known.get(), String.valueOf(place.parent())));
            } else if (!known.get().nameEn().equals(place.nameEn())) {
                renamed.add(new PlaceListChange.Renamed(known.get(), place.nameEn()));
            } else {
                unchanged++;
            }
        }
        return new PlaceListChange(added, renamed, moved, closed(list), unchanged);
    }

    private static boolean isMoved(Area known, ListedPlace place) {
        return !Optional.ofNullable(known.parent()).map(PCode::value).equals(Optional.ofNullable(place.parent()));
    }

    /** The rule of {@link PlaceLists}: on the levels the list speaks of, and whatever lies in a place so closed. */
    private List<Area> closed(PlaceList list) {
        var named = list.places().stream().map(ListedPlace::pcode).collect(Collectors.toSet());
        var gone = new HashSet<PCode>();
        return places.ofCountry(new PCode(list.country())).stream()
                .filter(area ->
                        places.isInForce(area) && !named.contains(area.pcode().value()))
                .sorted((one, other) -> Integer.compare(one.level(), other.level()))
                .filter(area -> isGone(area, list.levels(), gone) && gone.add(area.pcode()))
                .toList();
    }

    private static boolean isGone(Area area, Set<Integer> levels, Set<PCode> gone) {
        return levels.contains(area.level())
                || Optional.ofNullable(area.parent()).filter(gone::contains).isPresent();
    }
}
