package org.sanad.assessment.analysis.atlas;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final Boundaries boundaries;
    private final Places places;

    MapGrounds(Boundaries boundaries, Places places) {
        this.boundaries = boundaries;
        this.places = places;
    }

    /**
     * Empty where nobody brought in outlines of that level.
     *
     * @param name as {@link NamedPlaces#ground()} made it
     */
    public Optional<MapGround> of(String name) {
        var parts = name.split(" ");
        if (parts.length < 2) {
            return Optional.empty();
        }
        var within = Stream.of(parts).skip(2).map(PCode::new).toList();
        return boundaries
                .of(new PCode(parts[0]), Integer.parseInt(parts[1]))
                .map(outlines -> ground(name, outlines, within))
                .filter(ground -> !ground.shapes().isEmpty());
    }

    private MapGround ground(String name, Outlines outlines, List<PCode> within) {
        return new MapGround(
                name,
                outlines.attribution(),
                outlines.places().stream()
                        .filter(outline -> within.isEmpty()
                                || within.stream().anyMatch(outer -> places.contains(outer, outline.pcode())))
                        .map(this::shape)
                        .toList());
    }

    private MapGround.Shape shape(Outline outline) {
        var code = outline.pcode();
        return new MapGround.Shape(
                code.value(),
                Map.of(
                        "en", places.name(code, Locale.of("en")),
                        "ar", places.name(code, Locale.of("ar")),
                        "ckb", places.name(code, Locale.of("ckb"))),
                outline.written());
    }
}
