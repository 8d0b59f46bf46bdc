package org.sanad.registry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Warns that a person may be in the register already. Shows only people the actor may see. */
public interface PossibleDuplicates {

    /** Likely duplicates, the likeliest first. */
    List<Likely> of(NewPerson person);

    /** The same for a whole list at once, by position in the list; positions without a warning are left out. */
    Map<Integer, List<Likely>> ofEach(List<NewPerson> list);

    /** Those of a list who may be the same person as one who stands before them: position to the earlier position. */
    Map<Integer, Integer> among(List<NewPerson> list);

    /**
     * Somebody in the register who may be the same person.
     *
     * @param score 0 to 1
     * @param agrees what was known on both sides and is the same
     * @param differs what was known on both sides and is not
     * @param certainEnough whether to ask before saving; else it is worth a mention only
     */
    record Likely(PersonSummary person, double score, Set<Trait> agrees, Set<Trait> differs, boolean certainEnough) {}

    /** What two records were compared by. */
    enum Trait {
        GIVEN_NAME,
        FOREFATHERS,
        SEX,
        BIRTH,
        PHONE,
        MOTHER,
        HOUSEHOLD,
        PLACE
    }
}
