package org.sanad.forms.entities.changes;

import java.util.HashMap;
import java.util.Map;

/** The label as one more property, where changes are compared: no property can be called so. */
final class Labels {

    static final String LABEL = "label";

    private Labels() {}

    static Map<String, String> among(Map<String, String> properties, String label) {
        var all = new HashMap<>(properties);
        if (!label.isEmpty()) {
            all.put(LABEL, label);
        }
        return all;
    }
}
