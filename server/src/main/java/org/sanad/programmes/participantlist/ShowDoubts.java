package org.sanad.programmes.participantlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sanad.programmes.participantlist.PreviewPage.Beside;
import org.sanad.programmes.participantlist.PreviewPage.Pair;
import org.sanad.programmes.participantlist.PreviewPage.Trait;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonSummary;
import org.sanad.registry.PossibleDuplicates;
import org.sanad.registry.PossibleDuplicates.Likely;
import org.sanad.web.Choice;
import org.sanad.web.Texts;

/** Puts a row and those who may be the same person side by side. Of telephone numbers only the end is shown. */
final class ShowDoubts {

    private static final int SHOWN_DIGITS = 2;

    private final Texts texts;
    private final ShowList words;

    ShowDoubts(Texts texts, ShowList words) {
        this.texts = texts;
        this.words = words;
    }

    Pair pair(Doubt doubt) {
        var headings = new ArrayList<String>();
        doubt.known()
                .forEach(likely -> headings.add(
                        texts.text("participantlist.in-sanad", likely.person().code())));
        doubt.earlier().ifPresent(row -> headings.add(texts.text("participantlist.row-of-list", row.number())));
        return new Pair(
                doubt.row().number(),
                "person-" + doubt.row().number(),
                headings,
                traits(doubt),
                choices(doubt),
                doubt.decision().orElse(""));
    }

    private List<Trait> traits(Doubt doubt) {
        return List.of(
                trait(
                        doubt,
                        "name",
                        NewPerson::name,
                        PersonSummary::fullName,
                        Set.of(PossibleDuplicates.Trait.GIVEN_NAME, PossibleDuplicates.Trait.FOREFATHERS)),
                trait(
                        doubt,
                        "sex",
                        person -> words.sex(person.sex()),
                        person -> words.sex(person.sex()),
                        Set.of(PossibleDuplicates.Trait.SEX)),
                trait(
                        doubt,
                        "birth",
                        person -> words.born(person.born()),
                        person -> words.born(person.born()),
                        Set.of(PossibleDuplicates.Trait.BIRTH)),
                phones(doubt),
                trait(
                        doubt,
                        "place",
                        person -> words.place(person.area()),
                        person -> words.place(person.area()),
                        Set.of(PossibleDuplicates.Trait.PLACE)));
    }

    private Trait trait(
            Doubt doubt,
            String name,
            Function<NewPerson, String> ofRow,
            Function<PersonSummary, String> ofRecord,
            Set<PossibleDuplicates.Trait> traits) {
        var own = ofRow.apply(doubt.person());
        var others = new ArrayList<Beside>();
        doubt.known()
                .forEach(likely -> others.add(new Beside(
                        ofRecord.apply(likely.person()), traits.stream().anyMatch(likely.differs()::contains))));
        doubt.earlier()
                .map(row -> ofRow.apply(row.person()))
                .ifPresent(text -> others.add(new Beside(text, !text.equals(own))));
        return new Trait(texts.text("participantlist.trait." + name), own, others);
    }

    private Trait phones(Doubt doubt) {
        var own = phone(doubt.person());
        var others = new ArrayList<Beside>();
        doubt.known()
                .forEach(likely -> others.add(
                        new Beside(phone(likely, own), likely.differs().contains(PossibleDuplicates.Trait.PHONE))));
        doubt.earlier()
                .map(row -> phone(row.person()))
                .ifPresent(text -> others.add(new Beside(text, !text.equals(own))));
        return new Trait(texts.text("participantlist.trait.phone"), own, others);
    }

    private String phone(NewPerson person) {
        var digits = person.phones().isEmpty()
                ? ""
                : org.sanad.shared.Digits.plain(person.phones().getFirst());
        return digits.length() < SHOWN_DIGITS
                ? texts.text("participantlist.phone.none")
                : texts.text("participantlist.phone.ends", digits.substring(digits.length() - SHOWN_DIGITS));
    }

    /** The register does not hand numbers out here; whether they agree is enough. */
    private String phone(Likely likely, String own) {
        if (likely.agrees().contains(PossibleDuplicates.Trait.PHONE)) {
            return own;
        }
        return texts.text(
                likely.differs().contains(PossibleDuplicates.Trait.PHONE)
                        ? "participantlist.phone.another"
                        : "participantlist.phone.not-compared");
    }

    private List<Choice> choices(Doubt doubt) {
        var choices = new ArrayList<Choice>();
        var only = doubt.known().size() == 1;
        doubt.known()
                .forEach(likely -> choices.add(new Choice(
                        likely.person().id().value().toString(),
                        only
                                ? texts.text("participantlist.same")
                                : texts.text(
                                        "participantlist.same-as",
                                        likely.person().code()))));
        doubt.earlier()
                .ifPresent(row -> choices.add(
                        new Choice(Decisions.SAME_ROW, texts.text("participantlist.same-row", row.number()))));
        choices.add(new Choice(Decisions.ANOTHER, texts.text("participantlist.another")));
        return choices;
    }
}
