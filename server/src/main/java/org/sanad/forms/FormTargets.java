package org.sanad.forms;

import java.util.List;
import java.util.Optional;

/** Offers what forms can be handed out to. Implemented by the modules whose records these are. */
public interface FormTargets {

    /** All there are now, with their names; the caller filters by what the reader may reach. */
    List<FormTarget> offered();

    /** Address of the page where work with forms of a target goes on; empty where there is none, or it is another's. */
    default Optional<String> page(FormTarget target) {
        return Optional.empty();
    }
}
