package org.sanad.registry.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sanad.geography.Places;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.DisplacementStatus;
import org.sanad.registry.Sex;
import org.sanad.registry.SpokenLanguage;
import org.sanad.registry.consents.ConsentTexts;
import org.sanad.web.Choice;
import org.sanad.web.Language;
import org.sanad.web.Texts;

/** What the form of a person offers to choose from, in the reader's words. */
public final class PersonChoices {

    private final Texts texts;
    private final Places places;

    PersonChoices(Texts texts, Places places) {
        this.texts = texts;
        this.places = places;
    }

    public List<Choice> sexes() {
        return choices(Sex.values(), Sex::messageKey);
    }

    public List<Choice> displacement() {
        return choices(DisplacementStatus.values(), DisplacementStatus::messageKey);
    }

    public List<Choice> languages() {
        return choices(SpokenLanguage.values(), SpokenLanguage::messageKey);
    }

    /** What may be agreed to besides registration, each with its wording. */
    public List<Choice> purposes() {
        return Arrays.stream(ConsentPurpose.values())
                .filter(purpose -> purpose != ConsentPurpose.REGISTRATION)
                .map(purpose -> new Choice(
                        purpose.name(), texts.text(purpose.messageKey()), texts.text(ConsentTexts.key(purpose))))
                .toList();
    }

    public List<Choice> yesOrNo() {
        return List.of(
                new Choice("yes", texts.text("registry.consent.yes")),
                new Choice("no", texts.text("registry.consent.no"), texts.text("registry.consent.no-hint")));
    }

    public List<Choice> consentLanguages() {
        return ConsentTexts.LANGUAGES.stream()
                .map(tag ->
                        new Choice(tag, Language.of(tag).map(Language::ownName).orElse(tag)))
                .toList();
    }

    /** Governorates and districts, to be suggested while typing. */
    public List<String> areas() {
        var language = Locale.forLanguageTag(texts.language().tag());
        return places.governorates().stream()
                .flatMap(governorate -> places.children(governorate.pcode()).stream())
                .map(district -> places.fullName(district.pcode(), language))
                .sorted(texts.by(Function.identity()))
                .toList();
    }

    private <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> key) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.text(key.apply(value))))
                .toList();
    }
}
