package org.sanad.programmes.catalogue;

import java.util.Set;

/** What a module serves. */
public record Ties(Set<Skill> skills, Set<Aim> aims, Set<WorkStrain> strains) {

    public Ties {
        skills = Set.copyOf(skills);
        aims = Set.copyOf(aims);
        strains = Set.copyOf(strains);
    }
}
