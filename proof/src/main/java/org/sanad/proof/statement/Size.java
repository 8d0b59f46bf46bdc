package org.sanad.proof.statement;

import org.sanad.proof.Reading;

/**
 * How many there are of somebody, as the report says or as its own counts leave no other way.
 *
 * @param item the part of the report that says so
 * @param scope the sample it speaks of; a report on two places has two
 * @param said whether the number itself stands there
 */
public record Size(Whom whom, long size, int item, int scope, boolean said, Reading reading) {}
