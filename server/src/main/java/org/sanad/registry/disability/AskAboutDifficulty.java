package org.sanad.registry.disability;

import java.util.List;
import org.sanad.access.Permission;
import org.sanad.registry.DifficultyAnswers;
import org.sanad.registry.PersonId;
import org.sanad.registry.records.Happening.Kind;
import org.sanad.registry.records.PersonRecord;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.RecordAccess;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a person's six answers, and shows them to the few who may read them. */
@Component
public class AskAboutDifficulty {

    private final RecordAccess access;
    private final GivenAnswers answers;
    private final PersonTrail trail;

    AskAboutDifficulty(RecordAccess access, GivenAnswers answers, PersonTrail trail) {
        this.access = access;
        this.answers = answers;
        this.trail = trail;
    }

    @Transactional
    public void record(PersonId person, DifficultyAnswers given) {
        access.openToChange(Permission.REGISTER_PEOPLE, person);
        if (given.askedOn().isAfter(trail.today())) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("asked-in-future"));
        }
        answers.add(person, given, trail.user());
        trail.countsOtherwise(person);
        trail.did(person, Kind.ANSWERS_RECORDED, List.of());
    }

    /** Whose answers are to be written down. */
    @Transactional
    PersonRecord asked(PersonId person) {
        var record = access.openToChange(Permission.REGISTER_PEOPLE, person);
        trail.read(person, "person.read");
        return record;
    }

    /** All that somebody answered, the latest first. */
    public record Answered(PersonRecord record, List<DifficultyAnswers> answers) {}

    @Transactional
    public Answered read(PersonId person) {
        var record = access.openToChange(Permission.SEE_DISABILITY_ANSWERS, person);
        var given = answers.of(record.id());
        trail.read(person, "disability-answers.read");
        return new Answered(record, given);
    }
}
