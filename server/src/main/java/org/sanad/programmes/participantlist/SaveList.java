package org.sanad.programmes.participantlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.programmes.cohorts.EnrolParticipants;
import org.sanad.programmes.cohorts.Enrolment;
import org.sanad.programmes.participantlist.rows.ListRow;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonId;
import org.sanad.registry.RegisterPerson;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves the good rows of a list, all of them or none, and once only. */
@Component
class SaveList {

    private final ImportPermit permit;
    private final ListDrafts drafts;
    private final CheckList checkList;
    private final RegisterPerson registerPerson;
    private final EnrolParticipants enrolParticipants;
    private final Audit audit;

    SaveList(
            ImportPermit permit,
            ListDrafts drafts,
            CheckList checkList,
            RegisterPerson registerPerson,
            EnrolParticipants enrolParticipants,
            Audit audit) {
        this.permit = permit;
        this.drafts = drafts;
        this.checkList = checkList;
        this.registerPerson = registerPerson;
        this.enrolParticipants = enrolParticipants;
        this.audit = audit;
    }

    /**
     * A second confirmation of one list saves nothing and answers as the first did.
     *
     * @throws Refused for a list that is not the actor's, was cancelled or is a day old
     */
    @Transactional
    SavedList save(UUID id, Map<String, String> form) {
        permit.requireAnywhere();
        var draft = drafts.locked(id, permit.user()).orElseThrow(KeepList::gone);
        permit.require(draft.cohort());
        if (draft.outcome().isPresent()) {
            return draft.outcome().get();
        }
        var content = draft.content().orElseThrow(KeepList::gone);
        var decided = new Draft(
                id,
                draft.cohort(),
                draft.fileName(),
                draft.createdAt(),
                draft.content(),
                draft.decisions().with(form),
                draft.outcome());
        var saved = new Saving(checkList.check(decided, content, Locale.ENGLISH)).all();
        drafts.confirmed(id, saved);
        audit.recorded("participant-list.imported", Subject.of("cohort", draft.cohort()), counts(saved));
        return saved;
    }

    private static Map<String, Integer> counts(SavedList saved) {
        return Map.of(
                "registered", saved.registered(),
                "joined", saved.joined(),
                "already-in", saved.alreadyIn(),
                "left-out", saved.leftOut() + saved.undecided(),
                "faulty", saved.faulty(),
                "tallied", saved.tallied());
    }

    /** One list being saved. */
    private final class Saving {

        private final CheckedList list;
        private final Map<LocalDate, List<PersonId>> joining = new TreeMap<>();
        private int registered;
        private int leftOut;
        private int undecided;

        Saving(CheckedList list) {
            this.list = list;
        }

        SavedList all() {
            list.ready().forEach(this::register);
            list.doubts().forEach(doubt -> settle(doubt, list.draft().decisions()));
            var tallied = list.faulty().stream().filter(ListRow::isTallied).toList();
            tallied.forEach(this::tally);
            int alreadyIn = 0;
            int enrolled = 0;
            for (var each : joining.entrySet()) {
                var outcomes = enrolParticipants.enrolAll(list.draft().cohort(), each.getValue(), each.getKey());
                alreadyIn += count(outcomes, Enrolment.AlreadyIn.class);
                enrolled += count(outcomes, Enrolment.Enrolled.class);
            }
            return new SavedList(
                    registered,
                    Math.max(0, enrolled - registered),
                    alreadyIn,
                    leftOut,
                    undecided,
                    list.faulty().size(),
                    tallied.size());
        }

        private void settle(Doubt doubt, Decisions decisions) {
            var same = doubt.samePerson(decisions);
            var said = decisions.person(doubt.row().number()).orElse("");
            if (same.isPresent()) {
                join(doubt.row(), new PersonId(same.get()));
            } else if (said.equals(Decisions.ANOTHER)) {
                register(doubt.row());
            } else if (said.equals(Decisions.SAME_ROW) && doubt.earlier().isPresent()) {
                leftOut++;
            } else {
                undecided++;
            }
        }

        private void register(ListRow row) {
            switch (registerPerson.register(row.person(), list.cohort().work())) {
                case RegisterPerson.Outcome.Registered(var id, var code) -> {
                    registered++;
                    join(row, id);
                }
                case RegisterPerson.Outcome.NotConsented() -> throw new IllegalStateException("row without consent");
                case RegisterPerson.Outcome.Faulty(var faults) ->
                    throw new Refused(Refused.Kind.CONFLICT, faults.getFirst().problem());
            }
        }

        private void join(ListRow row, PersonId person) {
            joining.computeIfAbsent(row.joinsOn(), day -> new ArrayList<>()).add(person);
        }

        /** Nothing of the person is handed on, only that there was somebody at this place on this day. */
        private void tally(ListRow row) {
            registerPerson.register(
                    NewPerson.named("", row.person().area(), row.person().toldOn())
                            .asTold(),
                    list.cohort().work());
        }

        private static int count(List<Enrolment> outcomes, Class<? extends Enrolment> kind) {
            return (int) outcomes.stream().filter(kind::isInstance).count();
        }
    }
}
