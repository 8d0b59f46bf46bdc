package org.sanad.forms.bringin.records;

/**
 * What could not be brought over.
 *
 * @param record its name or its place in the file; empty for what holds for all
 * @param code its words stand under {@code forms.bring-in.trouble.<code>}
 */
public record Trouble(String record, String code, String detail) {}
