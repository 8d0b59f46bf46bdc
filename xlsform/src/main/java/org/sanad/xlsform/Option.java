package org.sanad.xlsform;

import java.util.Map;

/** One choice of a list with its words by language. */
public record Option(String name, Map<String, String> labels) {

    public Option {
        labels = Map.copyOf(labels);
    }
}
