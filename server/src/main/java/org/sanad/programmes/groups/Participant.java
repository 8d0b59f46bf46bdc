package org.sanad.programmes.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.Composition;
import org.sanad.registry.Sex;

/**
 * Somebody who is in a cohort of the project now.
 *
 * @param wish null while nobody asked
 * @param composition for whom their cohort is
 */
public record Participant(
        UUID id,
        String code,
        String fullName,
        Sex sex,
        @Nullable GroupWish wish,
        Composition composition,
        UUID cohortId) {

    /** Said so, or, while nobody asked, is in a cohort of the own sex. */
    boolean staysWithOwnSex() {
        return wish == GroupWish.OWN_SEX || wish == null && composition != Composition.MIXED;
    }

    /** Said that women and men together is what they wish. */
    boolean wishesMixed() {
        return wish == GroupWish.MIXED;
    }

    boolean is(Sex other) {
        return sex == other;
    }
}
