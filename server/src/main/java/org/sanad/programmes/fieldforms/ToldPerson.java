package org.sanad.programmes.fieldforms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.forms.handover.Arrived;
import org.sanad.registry.Born;
import org.sanad.registry.ConsentGiven;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.DifficultyAnswer;
import org.sanad.registry.DifficultyAnswers;
import org.sanad.registry.DisplacementStatus;
import org.sanad.registry.NewPerson;
import org.sanad.registry.Sex;
import org.sanad.registry.SpokenLanguage;
import org.sanad.shared.PCode;
import org.sanad.shared.TypedFields;

/** Reads the registration form: its choices are called as the registry's own words, in small letters. */
final class ToldPerson {

    private static final List<String> QUESTIONS =
            List.of("seeing", "hearing", "walking", "remembering", "self_care", "communicating");

    private final Arrived arrived;
    private final LocalDate day;

    private ToldPerson(Arrived arrived) {
        this.arrived = arrived;
        this.day = arrived.date("today").orElse(arrived.day());
    }

    /** Empty where it does not say where the person lives. Without consent there is nothing in it but the place. */
    static Optional<NewPerson> of(Arrived arrived) {
        var told = new ToldPerson(arrived);
        return Stream.of("district", "governorate")
                .map(arrived::text)
                .filter(PCode::isWellFormed)
                .findFirst()
                .map(PCode::new)
                .map(area -> arrived.saysYes("consent") ? told.person(area) : told.nobody(area));
    }

    private NewPerson nobody(PCode area) {
        return NewPerson.named("", area, day).asTold();
    }

    private NewPerson person(PCode area) {
        var person = NewPerson.named(arrived.text("full_name"), area, day)
                .sex(arrived.choice(Sex.class, "sex").orElse(Sex.NOT_RECORDED))
                .born(born())
                .displacement(arrived.choice(DisplacementStatus.class, "displacement")
                        .orElse(DisplacementStatus.NOT_RECORDED))
                .phones(Stream.of("phone", "other_phone")
                        .map(arrived::text)
                        .filter(phone -> !phone.isEmpty())
                        .toList())
                .languages(languages())
                .accommodationNeeds(arrived.text("accommodation_needs"))
                .consents(consents());
        if (!arrived.text("household").isEmpty()) {
            person.household(arrived.text("household").toUpperCase(Locale.ROOT));
        }
        if (arrived.saysYes("heads_household")) {
            person.headsHousehold();
        }
        answers().ifPresent(person::answers);
        return person.asTold();
    }

    private Born born() {
        var date = arrived.date("birth_date").map(Born.On::new);
        var age = arrived.number("age").map(years -> new Born.Aged(years, day, arrived.saysYes("age_estimated")));
        return date.<Born>map(known -> known).or(() -> age).orElseGet(Born.Unknown::new);
    }

    private Set<SpokenLanguage> languages() {
        return Arrays.stream(arrived.text("languages").split("\\s+"))
                .flatMap(name -> TypedFields.choice(SpokenLanguage.class, name.toUpperCase(Locale.ROOT)).stream())
                .collect(Collectors.toSet());
    }

    private List<ConsentGiven> consents() {
        var consents = new ArrayList<ConsentGiven>();
        consents.add(consent(ConsentPurpose.REGISTRATION));
        Arrays.stream(ConsentPurpose.values())
                .filter(purpose -> arrived.saysYes("consent_" + purpose.name().toLowerCase(Locale.ROOT)))
                .forEach(purpose -> consents.add(consent(purpose)));
        return consents;
    }

    private ConsentGiven consent(ConsentPurpose purpose) {
        return new ConsentGiven(purpose, arrived.text("consent_version"), arrived.text("consent_language"), day);
    }

    private Optional<DifficultyAnswers> answers() {
        var given = QUESTIONS.stream()
                .map(question -> arrived.choice(DifficultyAnswer.class, question))
                .toList();
        if (given.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var all = given.stream().map(Optional::orElseThrow).toList();
        return Optional.of(
                new DifficultyAnswers(day, all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5)));
    }
}
