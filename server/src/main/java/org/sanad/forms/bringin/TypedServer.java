package org.sanad.forms.bringin;

import java.util.Objects;
import org.sanad.shared.TypedFields;

/** Another server as somebody typed it; its key is never shown again. */
public record TypedServer(String source, String server, String user) {

    static final TypedServer NONE = new TypedServer("KOBO", "", "");

    public TypedServer {
        source = Objects.requireNonNullElse(source, "");
        server = Objects.requireNonNullElse(server, "");
        user = Objects.requireNonNullElse(user, "");
    }

    /** Whoever made a choice that is not on the page meant the first. */
    BringIn.Source kind() {
        return TypedFields.choice(BringIn.Source.class, source)
                .filter(chosen -> chosen != BringIn.Source.SHEET)
                .orElse(BringIn.Source.KOBO);
    }
}
