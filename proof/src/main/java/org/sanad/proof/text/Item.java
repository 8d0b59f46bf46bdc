package org.sanad.proof.text;

import org.sanad.proof.Place;

/** A part of a report, in its order. */
public sealed interface Item permits Passage, Chart, Table, Heading {

    Place place();
}
