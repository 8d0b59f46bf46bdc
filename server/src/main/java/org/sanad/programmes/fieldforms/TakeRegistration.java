package org.sanad.programmes.fieldforms;

import java.util.Optional;
import java.util.Set;
import org.sanad.access.Permission;
import org.sanad.forms.FormTarget;
import org.sanad.forms.handover.Arrived;
import org.sanad.forms.handover.Decision;
import org.sanad.forms.handover.Made;
import org.sanad.forms.handover.Question;
import org.sanad.forms.handover.Taken;
import org.sanad.forms.handover.TakesSubmissions;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.cohorts.EnrolParticipants;
import org.sanad.programmes.cohorts.Enrolment;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonId;
import org.sanad.registry.RegisterPerson;
import org.sanad.registry.RegisterPerson.Outcome;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Registers whom a phone registered, and brings them into the cohort they chose. Who may be known already, and what was
 * edited later, waits for a person. Who said no is counted and not kept.
 */
@Component
class TakeRegistration implements TakesSubmissions {

    private final RegisterPerson registerPerson;
    private final KnownAlready knownAlready;
    private final EnrolParticipants enrol;
    private final WorkOfPhone work;
    private final PhoneNewcomers newcomers;
    private final EditedPerson editedPerson;

    TakeRegistration(
            RegisterPerson registerPerson,
            KnownAlready knownAlready,
            EnrolParticipants enrol,
            WorkOfPhone work,
            PhoneNewcomers newcomers,
            EditedPerson editedPerson) {
        this.registerPerson = registerPerson;
        this.knownAlready = knownAlready;
        this.enrol = enrol;
        this.work = work;
        this.newcomers = newcomers;
        this.editedPerson = editedPerson;
    }

    @Override
    public String name() {
        return "registration";
    }

    @Override
    public boolean takes(String xmlId) {
        return ShippedForm.PARTICIPANT_REGISTRATION.is(xmlId);
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.REGISTER_PEOPLE, Permission.ENROL_PARTICIPANTS);
    }

    @Override
    public Taken take(Arrived arrived, Decision decision) {
        var told = ToldPerson.of(arrived);
        if (told.isEmpty()) {
            return Taken.held("field-place-missing");
        }
        if (arrived.before().isPresent()) {
            return editedPerson.take(arrived.before().get(), told.get(), decision);
        }
        var isTallied = arrived.number() > 1 && !arrived.saysYes("consent");
        return isTallied ? new Taken.Nothing() : taken(arrived, told.get(), decision);
    }

    @Override
    public Question ask(Arrived arrived, Texts texts) {
        if (arrived.before().isPresent()) {
            return editedPerson.ask(arrived.before().get(), ToldPerson.of(arrived), texts);
        }
        return ToldPerson.of(arrived)
                .filter(person -> !person.consents().isEmpty())
                .map(person -> knownAlready.ask(person, texts))
                .orElse(Question.NONE);
    }

    private Taken taken(Arrived arrived, NewPerson person, Decision decision) {
        var cohort = arrived.id("cohort").map(CohortId::new);
        var phone = arrived.target();
        if (!decision.isMade() && isForeign(cohort, phone)) {
            return Taken.held("field-cohort-foreign");
        }
        if (decision.choice().startsWith("same")) {
            return knownAlready
                    .chosen(decision.choice(), person)
                    .map(known -> joined(arrived, known, cohort))
                    .orElseGet(() -> Taken.held("choose-one"));
        }
        if (!decision.isMade() && arrived.saysYes("consent")) {
            var alike = knownAlready.count(person);
            if (alike > 0) {
                return Taken.held("field-person-known", alike);
            }
        }
        return switch (registerPerson.register(person, work.of(cohort, phone, person.area()))) {
            case Outcome.Registered(var id, var code) -> joined(arrived, id, cohort);
            case Outcome.NotConsented() -> new Taken.Nothing();
            case Outcome.Faulty(var faults) -> new Taken.Held(faults.getFirst().problem(), Optional.empty());
        };
    }

    private Taken joined(Arrived arrived, PersonId person, Optional<CohortId> cohort) {
        Optional.ofNullable(arrived.entities().get("participants")).ifPresent(entity -> newcomers.put(entity, person));
        var made = new Made("person", person.value(), "/people/" + person, "");
        var joinsOn = arrived.date("today").orElse(arrived.day());
        return cohort.map(id -> enrol.enrol(id, person, joinsOn))
                .map(enrolment -> enrolment instanceof Enrolment.NotForThisCohort refused
                        ? new Taken.Done(made, Optional.of(refused.problem()))
                        : Taken.done(made))
                .orElseGet(() -> Taken.done(made));
    }

    private static boolean isForeign(Optional<CohortId> cohort, FormTarget phone) {
        return phone.kind() == FormTarget.Kind.COHORT
                && cohort.filter(id -> !id.value().equals(phone.id())).isPresent();
    }
}
