package org.sanad.programmes.catalogue;

import java.util.Locale;

/** The three aims of the programme (C-05), which rest on the IASC guidelines of 2007 and the Sphere handbook of 2018. */
public enum Aim {
    READY_FOR_STRAIN,
    SKILLS,
    SAFE_PLACE;

    public String messageKey() {
        return "catalogue.aim." + name().toLowerCase(Locale.ROOT);
    }
}
