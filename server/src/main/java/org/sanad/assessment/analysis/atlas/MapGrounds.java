package org.sanad.assessment.analysis.atlas;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.geography.Boundaries;
import org.sanad.geography.Outline;
import org.sanad.geography.Outlines;
import org.sanad.geography.Places;
import org.sanad.shared.PCode;
import org.springframework.stereotype.Component;

/** Finds the outlines for a map. */
@Component
public class MapGrounds {

    /** Outlines as text, made once as long as they are the same. */
    private record Written(Outlines outlines, Map<PCode, String> texts) {}

    private final Boundaries boundaries;
    private final Places places;
    private final Map<String, Written> written = new ConcurrentHashMap<>();

    MapGrounds(Boundaries boundaries, Places places) {
        this.boundaries = boundaries;
        this.places = places;
    }

    /** Whether there is anything to draw on. */
    public boolean has(String name) {
        return wanted(name).filter(asked -> outlines(asked).isPresent()).isPresent();
    }

    /**
     * Empty where nobody brought in outlines of that level.
     *
     * @param name as {@link NamedPlaces#ground} made it
     */
    public Optional<MapGround> of(String name) {
        return wanted(name)
                .flatMap(asked -> outlines(asked).map(outlines -> ground(name, outlines, asked)))
                .filter(ground -> !ground.shapes().isEmpty());
    }

    private record Wanted(PCode country, int level, List<PCode> within) {}

    private static Optional<Wanted> wanted(String name) {
        var parts = name.split(" ");
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(new Wanted(
                        new PCode(parts[0]),
                        Integer.parseInt(parts[1]),
                        Stream.of(parts).skip(2).map(PCode::new).toList()));
    }

    private Optional<Outlines> outlines(Wanted asked) {
        return boundaries.of(asked.country(), asked.level());
    }

    private MapGround ground(String name, Outlines outlines, Wanted asked) {
        var texts = texts(asked.country() + " " + asked.level(), outlines);
        return new MapGround(
                name,
                outlines.attribution(),
                outlines.places().stream()
                        .map(Outline::pcode)
                        .filter(code -> asked.within().isEmpty()
                                || asked.within().stream().anyMatch(outer -> places.contains(outer, code)))
                        .map(code -> shape(code, texts.getOrDefault(code, "")))
                        .toList());
    }

    private Map<PCode, String> texts(String key, Outlines outlines) {
        return written.compute(
                        key,
                        (none, known) -> known != null && known.outlines() == outlines
                                ? known
                                : new Written(
                                        outlines,
                                        outlines.places().stream()
                                                .collect(Collectors.toMap(Outline::pcode, Outline::written))))
                .texts();
    }

    private MapGround.Shape shape(PCode code, String outline) {
        return new MapGround.Shape(
                code.value(),
                Map.of(
                        "en", places.name(code, Locale.of("en")),
                        "ar", places.name(code, Locale.of("ar")),
                        "ckb", places.name(code, Locale.of("ckb"))),
                outline);
    }
}
