package org.sanad.forms.bringin.sheet;

/** A cell that does not hold what its question asks for. It is brought over as the text it is. */
public record Fault(String sheet, int row, String heading, String text) {}
