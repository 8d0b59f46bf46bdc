package org.sanad.registry.people;

import java.util.ArrayList;
import java.util.List;
import org.sanad.geography.Places;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.CorrectAsTold.Difference;
import org.sanad.registry.DifficultyAnswers;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonId;
import org.sanad.registry.consents.Consents;
import org.sanad.registry.disability.GivenAnswers;
import org.sanad.registry.records.Happening.Kind;
import org.sanad.registry.records.PersonDetails;
import org.sanad.registry.records.PersonRecord;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.PersonWords;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** Says in a reader's words where what was told differs from the record. */
@Component
class TellDifferences {

    private final Places places;
    private final Consents consents;
    private final GivenAnswers answers;
    private final PersonTrail trail;

    TellDifferences(Places places, Consents consents, GivenAnswers answers, PersonTrail trail) {
        this.places = places;
        this.consents = consents;
        this.answers = answers;
        this.trail = trail;
    }

    List<Difference> of(PersonRecord record, NewPerson told, Texts texts) {
        var found = new ArrayList<Difference>();
        var before = PersonDetails.of(record);
        var after = PersonDetails.of(told);
        var words = PersonWords.in(texts, places, trail.today());
        for (var field : told.consentsTo(ConsentPurpose.REGISTRATION) ? after.changedFrom(before) : List.<String>of()) {
            found.add(new Difference(
                    texts.text(Kind.CORRECTED.aboutKey(field)), words.told(before, field), words.told(after, field)));
        }
        found.addAll(consents(record.id(), told, texts));
        told.answers()
                .filter(given -> isNew(record.id(), given))
                .ifPresent(given -> found.add(new Difference(
                        texts.text("registry.told.answers"), "", texts.text("registry.told.answers-new"))));
        return found;
    }

    /** Whether the answers are none that were given before. */
    boolean isNew(PersonId person, DifficultyAnswers given) {
        return !answers.of(person).contains(given);
    }

    private List<Difference> consents(PersonId person, NewPerson told, Texts texts) {
        var found = new ArrayList<Difference>();
        for (var purpose : ConsentPurpose.values()) {
            var stands = !consents.among(List.of(person), purpose).isEmpty();
            var says = told.consentsTo(purpose);
            if (stands != says) {
                found.add(new Difference(
                        texts.text("registry.told.consent", texts.text(purpose.messageKey())),
                        texts.text(stands ? "registry.consent.yes" : "registry.consent.no"),
                        texts.text(says ? "registry.consent.yes" : "registry.told.no-by-hand")));
            }
        }
        return found;
    }
}
