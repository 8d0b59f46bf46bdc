package org.sanad.programmes.fieldlists;

import java.util.List;

/**
 * A list that phones get.
 *
 * @param query for {@code id}, {@code label}, {@code version} and {@code properties}
 */
record FieldList(String name, List<String> properties, String query) {}
