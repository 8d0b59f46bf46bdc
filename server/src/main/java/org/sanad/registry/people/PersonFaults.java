package org.sanad.registry.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.geography.Places;
import org.sanad.registry.Born;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.NewPerson;
import org.sanad.registry.RegisterPerson.Fault;
import org.sanad.registry.RegisterPerson.Field;
import org.sanad.registry.consents.ConsentTexts;
import org.sanad.registry.households.Households;
import org.sanad.registry.names.PersonTraits;
import org.sanad.registry.records.PersonDetails;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.WrittenName;
import org.sanad.shared.Problem;
import org.springframework.stereotype.Component;

/** What can be wrong with what was told of a person. */
@Component
class PersonFaults {

    private static final int MOST_PHONES = 4;
    private static final int SHORTEST_PHONE = 7;
    private static final int LONGEST_PHONE = 30;
    private static final int LONGEST_NOTE = 500;

    private final Places places;
    private final Households households;
    private final PersonTrail trail;

    PersonFaults(Places places, Households households, PersonTrail trail) {
        this.places = places;
        this.households = households;
        this.trail = trail;
    }

    List<Fault> of(NewPerson person) {
        var faults = new ArrayList<>(of(PersonDetails.of(person)));
        note(faults, Field.HOUSEHOLD, person.household().flatMap(this::householdProblem));
        note(faults, Field.CONSENT, consentProblem(person));
        note(
                faults,
                Field.ANSWERS,
                person.answers()
                        .filter(answers -> answers.askedOn().isAfter(trail.today()))
                        .map(answers -> Problem.of("asked-in-future")));
        return faults;
    }

    List<Fault> of(PersonDetails details) {
        var faults = new ArrayList<Fault>();
        note(faults, Field.NAME, nameProblem(details.fullName()));
        note(faults, Field.BIRTH, birthProblem(details.born()));
        note(
                faults,
                Field.AREA,
                places.find(details.area()).isPresent()
                        ? Optional.empty()
                        : Optional.of(Problem.of("area-unknown", details.area().value())));
        note(faults, Field.PHONES, phonesProblem(details.phones()));
        note(
                faults,
                Field.NEEDS,
                details.accommodationNeeds().length() > LONGEST_NOTE
                        ? Optional.of(Problem.of("note-too-long", LONGEST_NOTE))
                        : Optional.empty());
        return faults;
    }

    private static Optional<Problem> nameProblem(String name) {
        return switch (WrittenName.read(name)) {
            case WrittenName.Read read -> Optional.empty();
            case WrittenName.NotAName(var problem) -> Optional.of(problem);
        };
    }

    private Optional<Problem> birthProblem(Born born) {
        var today = trail.today();
        return switch (born) {
            case Born.On(var date) -> dateProblem(date, today);
            case Born.Aged(var years, var toldOn, var estimated) ->
                years < 0 || years > Born.OLDEST
                        ? Optional.of(Problem.of("age-too-high", Born.OLDEST))
                        : dateProblem(toldOn, today);
            case Born.Unknown() -> Optional.empty();
        };
    }

    private static Optional<Problem> dateProblem(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return Optional.of(Problem.of("birth-in-future"));
        }
        return date.isBefore(today.minusYears(Born.OLDEST + 1L))
                ? Optional.of(Problem.of("age-too-high", Born.OLDEST))
                : Optional.empty();
    }

    private static Optional<Problem> phonesProblem(List<String> phones) {
        if (phones.size() > MOST_PHONES) {
            return Optional.of(Problem.of("too-many-phones", MOST_PHONES));
        }
        return phones.stream()
                .filter(phone -> phone.length() > LONGEST_PHONE
                        || PersonTraits.foldedPhone(phone).length() < SHORTEST_PHONE)
                .findFirst()
                .map(phone -> Problem.of("phone-not-understood", phone));
    }

    private Optional<Problem> householdProblem(String code) {
        return households.idOf(code).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("no-such-household", code));
    }

    private Optional<Problem> consentProblem(NewPerson person) {
        return person.consents().stream()
                .filter(consent -> !ConsentTexts.LANGUAGES.contains(consent.language()))
                .findFirst()
                .map(consent -> Problem.of("consent-language-missing"))
                .or(() -> person.consents().stream()
                        .filter(consent -> consent.givenOn().isAfter(trail.today()))
                        .findFirst()
                        .map(consent -> Problem.of("consent-in-future")))
                .or(() -> person.consents().isEmpty() || person.consentsTo(ConsentPurpose.REGISTRATION)
                        ? Optional.empty()
                        : Optional.of(Problem.of("consent-to-registration-first")));
    }

    private static void note(List<Fault> faults, Field field, Optional<Problem> problem) {
        problem.ifPresent(found -> faults.add(new Fault(field, found)));
    }
}
