package org.sanad.xlsform.survey;

import org.sanad.xlsform.Place;

/** What an author wrote, and where. */
public record Cell(String text, Place place) {}
