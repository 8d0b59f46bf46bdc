package org.sanad.registry.people;

import java.util.List;
import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.registry.ConsentGiven;
import org.sanad.registry.CorrectAsTold;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonId;
import org.sanad.registry.consents.Consents;
import org.sanad.registry.disability.GivenAnswers;
import org.sanad.registry.records.Happening.Kind;
import org.sanad.registry.records.PersonDetails;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.RecordAccess;
import org.sanad.shared.Problem;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays what was told once more beside the record, and corrects the record by it. */
@Component
class CorrectByTelling implements CorrectAsTold {

    private final CorrectPerson correctPerson;
    private final TellDifferences differences;
    private final RecordAccess access;
    private final Consents consents;
    private final GivenAnswers answers;
    private final PersonTrail trail;

    CorrectByTelling(
            CorrectPerson correctPerson,
            TellDifferences differences,
            RecordAccess access,
            Consents consents,
            GivenAnswers answers,
            PersonTrail trail) {
        this.correctPerson = correctPerson;
        this.differences = differences;
        this.access = access;
        this.consents = consents;
        this.answers = answers;
        this.trail = trail;
    }

    @Override
    @Transactional
    public Optional<Told> compare(PersonId person, NewPerson told, Texts texts) {
        return access.mayChange(Permission.REGISTER_PEOPLE, person).map(record -> {
            trail.read(person, "person.read");
            return new Told(record.version(), differences.of(record, told, texts));
        });
    }

    @Override
    @Transactional
    public Optional<Problem> correct(PersonId person, int version, NewPerson told) {
        var record = correctPerson.shown(person);
        var details = PersonDetails.of(told);
        if (record.version() != version) {
            return Optional.of(Problem.of("person-stale", record.code()));
        }
        if (!details.changedFrom(PersonDetails.of(record)).isEmpty()) {
            var against = against(correctPerson.correct(person, version, details));
            if (against.isPresent()) {
                return against;
            }
        }
        told.consents().stream()
                .filter(consent -> consents.add(person, consent, trail.user()))
                .map(ConsentGiven::purpose)
                .forEach(purpose -> trail.did(person, Kind.CONSENT_GIVEN, List.of(purpose.name())));
        told.answers().filter(given -> differences.isNew(person, given)).ifPresent(given -> {
            answers.add(person, given, trail.user());
            trail.did(person, Kind.ANSWERS_RECORDED, List.of());
            trail.countsOtherwise(person);
        });
        return Optional.empty();
    }

    private static Optional<Problem> against(CorrectPerson.Outcome outcome) {
        return switch (outcome) {
            case CorrectPerson.Outcome.Corrected() -> Optional.empty();
            case CorrectPerson.Outcome.Stale(var now) -> Optional.of(Problem.of("person-stale", now.code()));
            case CorrectPerson.Outcome.Faulty(var faults) ->
                Optional.of(faults.getFirst().problem());
        };
    }
}
