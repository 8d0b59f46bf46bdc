package org.sanad.programmes.participantlist;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sanad.shared.PCode;

/**
 * What the owner decided about single rows, by row number.
 *
 * @param people the id of the person it is the same as, or {@link #ANOTHER}, or {@link #SAME_ROW}
 * @param places p-code of the place that was meant
 */
record Decisions(Map<Integer, String> people, Map<Integer, String> places) {

    static final String ANOTHER = "another";

    /** The same person as an earlier row of the list. */
    static final String SAME_ROW = "same-row";

    private static final Pattern PERSON_FIELD = Pattern.compile("person-(\\d{1,7})");
    private static final Pattern PLACE = Pattern.compile("(\\d{1,7}):([A-Z]{2}[A-Z0-9]{0,18})");
    private static final Pattern PERSON =
            Pattern.compile(ANOTHER + "|" + SAME_ROW + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Decisions none() {
        return new Decisions(Map.of(), Map.of());
    }

    Optional<String> person(int row) {
        return Optional.ofNullable(people.get(row));
    }

    Optional<UUID> samePerson(int row) {
        return person(row)
                .filter(said -> !said.equals(ANOTHER) && !said.equals(SAME_ROW))
                .map(UUID::fromString);
    }

    Optional<PCode> place(int row) {
        return Optional.ofNullable(places.get(row)).map(PCode::new);
    }

    /** These and what a form says: {@code person-9=another}, {@code place=23:IQG13Q01}. What is not understood is left. */
    Decisions with(Map<String, String> form) {
        var newPeople = new TreeMap<>(people);
        var newPlaces = new TreeMap<>(places);
        form.forEach((field, value) -> {
            var person = PERSON_FIELD.matcher(field);
            var place = PLACE.matcher(value);
            if (person.matches() && PERSON.matcher(value).matches()) {
                newPeople.put(Integer.valueOf(person.group(1)), value);
            } else if (field.equals("place") && place.matches()) {
                newPlaces.put(Integer.valueOf(place.group(1)), place.group(2));
            }
        });
        return new Decisions(newPeople, newPlaces);
    }
}
