package org.sanad.programmes.catalogue;

/** A new edition of the manual, as typed. */
public record EditionForm(String name, String year) {

    static final EditionForm BLANK = new EditionForm("", "");
}
