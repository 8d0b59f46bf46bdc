package org.sanad.geography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sanad.shared.PCode;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The coarse outlines of Iraq's governorates that come with Sanad, so that there is a map before anybody brings one in. */
final class ShippedOutlines {

    static final PCode COUNTRY = new PCode("IQ");

    private static final String FILE = "org/sanad/geography/iraq-governorates.topojson";
    private static final String ATTRIBUTION = "Natural Earth";

    private ShippedOutlines() {}

    static Outlines read() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            var topology = new JsonMapper().readTree(file);
            var arcs = new TopologyArcs(topology);
            var places = new ArrayList<Outline>();
            topology.path("objects")
                    .path("governorates")
                    .path("geometries")
                    .forEach(area -> places.add(outline(area, arcs)));
            return new Outlines(ATTRIBUTION, places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outline outline(JsonNode area, TopologyArcs arcs) {
        var rings = new ArrayList<List<Outline.Point>>();
        area.path("arcs").forEach(ring -> rings.add(arcs.ring(ring)));
        return new Outline(new PCode(area.path("id").asString("")), rings);
    }
}
