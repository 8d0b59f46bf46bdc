package org.sanad.programmes.catalogue;

import java.util.List;

/** An edition of the manual that the mission works with, and the languages it came in. */
public record ManualEdition(String name, int year, List<String> languages) {}
