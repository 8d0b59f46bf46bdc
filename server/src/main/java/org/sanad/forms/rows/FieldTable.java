package org.sanad.forms.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a form or of one of its repeats.
 *
 * @param repeat path of the repeat; empty for the form itself
 * @param parent path of the repeat around it; empty where the form itself is around it
 */
public record FieldTable(String repeat, String parent, List<Column> columns) {

    public boolean isForm() {
        return repeat.isEmpty();
    }

    /** The last part of the path, as people call a repeat. */
    public String name() {
        return repeat.substring(repeat.lastIndexOf('/') + 1);
    }

    /** Places of the columns by their paths. */
    Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (var i = 0; i < columns.size(); i++) {
            places.put(columns.get(i).path(), i);
        }
        return places;
    }
}
