package org.sanad.forms;

import java.util.List;

/** Offers what forms can be handed out to. Implemented by the modules whose records these are. */
public interface FormTargets {

    /** All there are now, with their names; the caller filters by what the reader may reach. */
    List<FormTarget> offered();
}
