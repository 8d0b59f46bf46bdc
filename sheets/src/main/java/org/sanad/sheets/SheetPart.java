package org.sanad.sheets;

/** A sheet's own part of the archive, with the name on its tab. */
record SheetPart(String name, boolean hidden, byte[] xml) {}
