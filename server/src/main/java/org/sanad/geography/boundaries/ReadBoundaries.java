package org.sanad.geography.boundaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.geography.Area;
import org.sanad.geography.Outline;
import org.sanad.geography.Places;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a GeoJSON of boundaries and holds it against the places there are. One level of one country a file. */
final class ReadBoundaries {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_AREAS = 5_000;
    private static final int MOST_POINTS = 500_000;

    private final Places places;
    private final List<BoundaryFault> faults = new ArrayList<>();
    private final Map<PCode, Integer> seen = new HashMap<>();
    private final List<Outline> outlines = new ArrayList<>();
    private Optional<Area> first = Optional.empty();

    private ReadBoundaries(Places places) {
        this.places = places;
    }

    static BoundaryReading of(byte[] file, Places places) {
        try {
            return new ReadBoundaries(places).read(JSON.readTree(file));
        } catch (JacksonException notJson) {
            return new BoundaryReading.Unreadable(Problem.of("boundary-not-geojson"));
        }
    }

    private BoundaryReading read(JsonNode root) {
        var features = root.path("features");
        if (!root.path("type").asString("").equals("FeatureCollection") || !features.isArray()) {
            return new BoundaryReading.Unreadable(Problem.of("boundary-not-geojson"));
        }
        if (features.isEmpty()) {
            return new BoundaryReading.Unreadable(Problem.of("boundary-empty"));
        }
        if (features.size() > MOST_AREAS) {
            return new BoundaryReading.Unreadable(Problem.of("boundary-too-many-areas", MOST_AREAS));
        }
        for (var i = 0; i < features.size(); i++) {
            take(i + 1, features.path(i));
        }
        if (points() > MOST_POINTS) {
            return new BoundaryReading.Unreadable(Problem.of("boundary-too-fine", MOST_POINTS));
        }
        return faults.isEmpty()
                ? new BoundaryReading.Read(
                        first.orElseThrow().country(), first.orElseThrow().level(), outlines)
                : new BoundaryReading.Faulty(faults);
    }

    private long points() {
        return outlines.stream()
                .flatMap(outline -> outline.rings().stream())
                .mapToLong(List::size)
                .sum();
    }

    private void take(int number, JsonNode feature) {
        var code = FeatureCode.of(feature);
        var rings = new FeatureRings(feature.path("geometry"));
        var area = area(code);
        var problem = code.isEmpty()
                ? Optional.of(Problem.of("boundary-no-code"))
                : area.map(known -> unfit(known, number))
                        .orElseGet(() -> Optional.of(Problem.of("boundary-unknown-place")))
                        .or(rings::problem);
        problem.ifPresentOrElse(
                wrong -> faults.add(new BoundaryFault(number, code, wrong)),
                () -> area.ifPresent(known -> outlines.add(new Outline(known.pcode(), rings.rings()))));
    }

    private Optional<Area> area(String code) {
        return PCode.isWellFormed(code) ? places.find(new PCode(code)).filter(places::isInForce) : Optional.empty();
    }

    /** Whether it fits the areas before it: each place once, all of one country and level. */
    private Optional<Problem> unfit(Area area, int number) {
        var before = Optional.ofNullable(seen.putIfAbsent(area.pcode(), number));
        if (before.isPresent()) {
            return Optional.of(Problem.of("boundary-twice", before.orElseThrow()));
        }
        if (area.level() == Area.COUNTRY) {
            return Optional.of(Problem.of("boundary-country"));
        }
        var model = first.orElse(area);
        first = Optional.of(model);
        return model.level() == area.level() && model.country().equals(area.country())
                ? Optional.empty()
                : Optional.of(Problem.of("boundary-mixed"));
    }
}
