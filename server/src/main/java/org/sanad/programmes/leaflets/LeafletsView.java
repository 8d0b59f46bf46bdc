package org.sanad.programmes.leaflets;

import java.util.List;
import java.util.Optional;
import org.sanad.programmes.catalogue.Material;
import org.sanad.programmes.modules.ModuleNames;
import org.sanad.shared.Problem;
import org.sanad.web.Language;

/**
 * Leaflets on the session's page.
 *
 * @param tooMany leaflets of which more copies are counted than people came
 */
public record LeafletsView(
        boolean open,
        int present,
        List<Row> rows,
        List<Material> tooMany,
        ModuleNames modules,
        Optional<Problem> problem) {

    /** One leaflet with its copies in each language. */
    public record Row(Material leaflet, List<Copies> copies) {}

    /**
     * @param seen the count the page is shown with
     */
    public record Copies(Language language, String field, String seenField, String typed, String seen) {}
}
