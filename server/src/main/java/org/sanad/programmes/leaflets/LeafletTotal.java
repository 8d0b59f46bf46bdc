package org.sanad.programmes.leaflets;

import java.util.Map;
import org.sanad.programmes.catalogue.Material;
import org.sanad.web.Language;

/** How many copies of a leaflet were given over the sessions of a cohort or a project. */
public record LeafletTotal(Material leaflet, Map<Language, Integer> copies) {

    public int in(Language language) {
        return copies.getOrDefault(language, 0);
    }

    public int all() {
        return copies.values().stream().mapToInt(Integer::intValue).sum();
    }
}
