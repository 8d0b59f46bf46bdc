package org.sanad.forms.export.cells;

import java.util.Optional;

/**
 * How headings and choices are written.
 *
 * @param language whose labels are written, as the form names it; empty for the names that the form gives
 * @param withGroups whether headings tell the groups around a question
 * @param split whether each choice of a question with several answers has a column of its own
 */
public record Wording(Optional<String> language, boolean withGroups, boolean split) {}
