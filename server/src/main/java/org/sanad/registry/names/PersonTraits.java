package org.sanad.registry.names;

import java.util.Optional;
import java.util.Set;

/**
 * What is compared of two people.
 *
 * @param name the chain as written: given, father's, grandfather's name, family or tribe
 * @param phones as typed; compared folded
 * @param household the household's id, whatever its shape
 * @param mother the mother's name, where it was asked
 * @param place where they live or come from, as any code; agreement says little, difference a little
 */
public record PersonTraits(
        String name,
        Sex sex,
        Birth birth,
        Set<String> phones,
        Optional<String> household,
        Optional<String> mother,
        Optional<String> place) {

    /** As far as it helps to tell people apart. */
    public enum Sex {
        FEMALE,
        MALE,
        UNKNOWN
    }

    /** Iraqi mobile numbers have ten digits after the zero or the country code 964. */
    private static final int NATIONAL_LENGTH = 10;

    /**
     * A phone number in one form however country code, zero and digits were typed: its last ten digits in 0-9, or all
     * of them where there are fewer.
     */
    public static String foldedPhone(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.substring(Math.max(0, digits.length() - NATIONAL_LENGTH));
    }

    public static PersonTraits named(String name) {
        return new PersonTraits(
                name, Sex.UNKNOWN, new Birth.Unknown(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public PersonTraits with(Sex known) {
        return new PersonTraits(name, known, birth, phones, household, mother, place);
    }

    public PersonTraits with(Birth known) {
        return new PersonTraits(name, sex, known, phones, household, mother, place);
    }

    public PersonTraits withPhones(Set<String> known) {
        return new PersonTraits(name, sex, birth, Set.copyOf(known), household, mother, place);
    }

    public PersonTraits inHousehold(String id) {
        return new PersonTraits(name, sex, birth, phones, Optional.of(id), mother, place);
    }

    public PersonTraits withMother(String mothersName) {
        return new PersonTraits(name, sex, birth, phones, household, Optional.of(mothersName), place);
    }

    public PersonTraits at(String code) {
        return new PersonTraits(name, sex, birth, phones, household, mother, Optional.of(code));
    }
}
