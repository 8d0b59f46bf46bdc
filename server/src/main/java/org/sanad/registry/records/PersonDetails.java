package org.sanad.registry.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sanad.registry.Born;
import org.sanad.registry.DisplacementStatus;
import org.sanad.registry.NewPerson;
import org.sanad.registry.Sex;
import org.sanad.registry.SpokenLanguage;
import org.sanad.shared.PCode;

/** What of a person's row can be told and corrected. Name and notes are cleaned already. */
public record PersonDetails(
        String fullName,
        Sex sex,
        Born born,
        DisplacementStatus displacement,
        PCode area,
        List<String> phones,
        Set<SpokenLanguage> languages,
        String accommodationNeeds) {

    public static PersonDetails of(NewPerson person) {
        return new PersonDetails(
                WrittenName.cleaned(person.name()),
                person.sex(),
                person.born(),
                person.displacement(),
                person.area(),
                person.phones().stream()
                        .map(WrittenName::cleaned)
                        .filter(phone -> !phone.isEmpty())
                        .toList(),
                person.languages(),
                WrittenName.cleaned(person.accommodationNeeds()));
    }

    public static PersonDetails of(PersonRecord person) {
        return new PersonDetails(
                person.fullName(),
                person.sex(),
                person.born(),
                person.displacement(),
                person.area(),
                person.phones(),
                person.languages(),
                person.accommodationNeeds());
    }

    /** Names of the fields in which the other differs, as the history shows them. */
    public List<String> changedFrom(PersonDetails other) {
        var changed = new ArrayList<String>();
        note(changed, "name", fullName.equals(other.fullName));
        note(changed, "sex", sex == other.sex);
        note(changed, "birth", born.equals(other.born));
        note(changed, "displacement", displacement == other.displacement);
        note(changed, "area", area.equals(other.area));
        note(changed, "phones", phones.equals(other.phones));
        note(changed, "languages", languages.equals(other.languages));
        note(changed, "needs", accommodationNeeds.equals(other.accommodationNeeds));
        return changed;
    }

    /** Whether people are counted otherwise after the change. */
    public boolean countsOtherwiseThan(PersonDetails other) {
        return sex != other.sex || !born.equals(other.born);
    }

    private static void note(List<String> changed, String field, boolean same) {
        if (!same) {
            changed.add(field);
        }
    }
}
