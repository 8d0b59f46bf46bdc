package org.sanad.registry.records;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.geography.Places;
import org.sanad.registry.Born;
import org.sanad.registry.PersonSummary;
import org.sanad.registry.SpokenLanguage;
import org.sanad.shared.PCode;
import org.sanad.web.Texts;

/** What is known of a person, in the reader's words. */
public final class PersonWords {

    private final Texts texts;
    private final Places places;
    private final LocalDate today;

    private PersonWords(Texts texts, Places places, LocalDate today) {
        this.texts = texts;
        this.places = places;
        this.today = today;
    }

    public static PersonWords in(Texts texts, Places places, LocalDate today) {
        return new PersonWords(texts, places, today);
    }

    public String born(Born born) {
        return switch (born) {
            case Born.On(var date) ->
                texts.text("registry.born.on", date, born.ageOn(today).orElse(0));
            case Born.Aged(var years, var toldOn, var estimated) ->
                texts.text(estimated ? "registry.born.about" : "registry.born.aged", years, toldOn);
            case Born.Unknown() -> texts.text("registry.not-recorded");
        };
    }

    /** The age today, for lists. */
    public String age(Born born) {
        var age = born.ageOn(today);
        if (age.isEmpty()) {
            return texts.text("registry.not-recorded");
        }
        var rough = born instanceof Born.Aged told && told.estimated();
        return rough ? texts.text("registry.age.about", age.getAsInt()) : texts.number(age.getAsInt());
    }

    public String area(PCode area) {
        return places.fullName(area, locale());
    }

    public String languages(PersonRecord person) {
        return languages(person.languages());
    }

    /** What stands in one field. @param field as {@link PersonDetails#changedFrom} names it */
    public String told(PersonDetails person, String field) {
        var said = switch (field) {
            case "name" -> person.fullName();
            case "sex" -> texts.text(person.sex().messageKey());
            case "birth" -> born(person.born());
            case "displacement" -> texts.text(person.displacement().messageKey());
            case "area" -> area(person.area());
            case "phones" -> String.join(texts.text("registry.list-separator"), person.phones());
            case "languages" -> languages(person.languages());
            default -> person.accommodationNeeds();
        };
        return said.isEmpty() ? texts.text("registry.not-recorded") : said;
    }

    private String languages(Set<SpokenLanguage> languages) {
        return languages.isEmpty()
                ? texts.text("registry.not-recorded")
                : languages.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(language -> texts.text(language.messageKey()))
                        .collect(Collectors.joining(texts.text("registry.list-separator")));
    }

    /** One line below a name. */
    public String line(PersonSummary person) {
        return texts.text(
                "registry.line", texts.text(person.sex().messageKey()), age(person.born()), area(person.area()));
    }

    private Locale locale() {
        return Locale.forLanguageTag(texts.language().tag());
    }
}
