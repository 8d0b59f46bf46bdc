package org.sanad.programmes.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.modules.ModuleNames;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.web.Texts;

/**
 * A session template or a leaflet, in whatever languages it lies ready.
 *
 * @param module empty for the template of the awareness session
 * @param position counted from 1 within its module
 * @param title a title of the mission's own; empty until somebody writes one
 */
public record Material(UUID id, Kind kind, Optional<ModuleNumber> module, int position, String title) {

    /** What it is. */
    public enum Kind {
        TEMPLATE,
        LEAFLET;

        public String messageKey() {
            return "catalogue.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Its own title, or its module, and for a leaflet its number: "Communication Skills 2". */
    public String name(ModuleNames modules, Texts texts) {
        if (!title.isEmpty()) {
            return title;
        }
        var counted = kind == Kind.LEAFLET || position > 1 ? " " + texts.plain(position) : "";
        return module.map(number -> modules.name(number, texts.language()) + counted)
                .orElseGet(() -> texts.text("catalogue.awareness-template"));
    }
}
