package org.sanad.registry.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.geography.Area;
import org.sanad.geography.AreaMatch;
import org.sanad.geography.AreaSearch;
import org.sanad.geography.Places;
import org.sanad.registry.Born;
import org.sanad.registry.ConsentGiven;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.DisplacementStatus;
import org.sanad.registry.NewPerson;
import org.sanad.registry.RegisterPerson.Fault;
import org.sanad.registry.RegisterPerson.Field;
import org.sanad.registry.Sex;
import org.sanad.registry.records.PersonTrail;
import org.sanad.shared.Digits;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedAge;
import org.sanad.shared.TypedDate;
import org.sanad.web.FormErrors;
import org.springframework.stereotype.Component;

/** Reads what was typed into the form of a person: dates, ages and places as people write them. */
@Component
class ReadForm {

    private final AreaSearch areas;
    private final Places places;
    private final PersonFaults faults;
    private final PersonTrail trail;

    ReadForm(AreaSearch areas, Places places, PersonFaults faults, PersonTrail trail) {
        this.areas = areas;
        this.places = places;
        this.faults = faults;
        this.trail = trail;
    }

    /**
     * The person as far as the form can be read; what cannot is told beside its field. Where the place cannot, the
     * country stands for it, so that the other fields are looked at in the same round.
     */
    NewPerson person(PersonForm form, FormErrors errors, Locale language) {
        var country = places.countries().getFirst().pcode();
        var area = area(form.text("area"), country, errors, language).orElse(country);
        var told = NewPerson.named(form.text("name"), area, trail.today())
                .sex(form.choice("sex", Sex.class).orElse(Sex.NOT_RECORDED))
                .born(born(form, errors))
                .displacement(
                        form.choice("displacement", DisplacementStatus.class).orElse(DisplacementStatus.NOT_RECORDED))
                .phones(form.phones())
                .languages(form.languages())
                .accommodationNeeds(form.text("needs"))
                .consents(consents(form));
        var household = Digits.plain(form.text("household")).toUpperCase(Locale.ROOT);
        if (!household.isEmpty()) {
            told.household(household);
        }
        return (form.ticked("heads") ? told.headsHousehold() : told).asTold();
    }

    /** Of a form that is refused already: whatever else is wrong in it. */
    void noteFaults(NewPerson person, FormErrors errors) {
        note(faults.of(person), errors);
    }

    /** Puts what the use case found wrong beside the fields of the form. */
    static void note(List<Fault> faults, FormErrors errors) {
        faults.forEach(fault -> errors.add(field(fault.field()), fault.problem()));
    }

    private Born born(PersonForm form, FormErrors errors) {
        var date = form.text("birthDate").strip();
        var age = form.text("age").strip();
        if (!date.isEmpty()) {
            return switch (TypedDate.parse(date, trail.today())) {
                case TypedDate.Understood understood -> new Born.On(understood.date());
                case TypedDate.Ambiguous(var problem) -> unreadable("birthDate", problem, errors);
                case TypedDate.NotADate(var problem) -> unreadable("birthDate", problem, errors);
            };
        }
        if (age.isEmpty()) {
            return new Born.Unknown();
        }
        return switch (TypedAge.parse(age)) {
            case TypedAge.Understood(var years, var rough) ->
                new Born.Aged(years, toldOn(form, years), rough || form.ticked("estimated"));
            case TypedAge.NotAnAge(var problem) -> unreadable("age", problem, errors);
        };
    }

    /** An age that a correction leaves as it was keeps the day it was told on. */
    private LocalDate toldOn(PersonForm form, int years) {
        var told = form.text("ageToldOn").split(" ", -1);
        return told.length == 2
                        && told[0].equals(String.valueOf(years))
                        && TypedDate.parse(told[1], trail.today()) instanceof TypedDate.Understood understood
                ? understood.date()
                : trail.today();
    }

    private static Born unreadable(String field, Problem problem, FormErrors errors) {
        errors.add(field, problem);
        return new Born.Unknown();
    }

    private Optional<PCode> area(String typed, PCode country, FormErrors errors, Locale language) {
        if (typed.isBlank()) {
            errors.add("area", Problem.of("area-missing"));
            return Optional.empty();
        }
        return switch (areas.read(typed, country)) {
            case AreaMatch.One(var area) -> Optional.of(area.pcode());
            case AreaMatch.Several(var several) -> whichArea("area-several", typed, several, errors, language);
            case AreaMatch.Perhaps(var near) -> whichArea("area-perhaps", typed, near, errors, language);
            case AreaMatch.Unknown() -> {
                errors.add("area", Problem.of("area-unknown", typed));
                yield Optional.empty();
            }
        };
    }

    private Optional<PCode> whichArea(
            String code, String typed, List<Area> offered, FormErrors errors, Locale language) {
        var names = offered.stream()
                .map(area -> places.fullName(area.pcode(), language))
                .collect(Collectors.joining(" · "));
        errors.add("area", Problem.of(code, typed, names));
        return Optional.empty();
    }

    private List<ConsentGiven> consents(PersonForm form) {
        var given = new ArrayList<ConsentGiven>();
        if (form.text("consent").equals("yes")) {
            given.add(consent(ConsentPurpose.REGISTRATION, form));
            for (var purpose : ConsentPurpose.values()) {
                if (form.all("purposes").contains(purpose.name())) {
                    given.add(consent(purpose, form));
                }
            }
        }
        return given;
    }

    private ConsentGiven consent(ConsentPurpose purpose, PersonForm form) {
        return ConsentGiven.to(purpose, form.text("consentLanguage"), trail.today());
    }

    private static String field(Field field) {
        return switch (field) {
            case NAME -> "name";
            case BIRTH -> "age";
            case AREA -> "area";
            case PHONES -> "phones";
            case HOUSEHOLD -> "household";
            case NEEDS -> "needs";
            case CONSENT -> "consentLanguage";
            case ANSWERS -> "answers";
        };
    }
}
