package org.sanad.forms.handover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.forms.FormTarget;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedText;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person decide about what could not be taken. What they have taken is taken under their own rights. */
@Component
class DecideHandover {

    /** What deciding asks of others. */
    @Component
    record Asks(Permit permit, CurrentActor currentActor, Audit audit) {}

    private final Handovers handovers;
    private final ArrivedSubmissions arrived;
    private final Takers takers;
    private final Deliver deliver;
    private final Asks asks;

    DecideHandover(Handovers handovers, ArrivedSubmissions arrived, Takers takers, Deliver deliver, Asks asks) {
        this.handovers = handovers;
        this.arrived = arrived;
        this.takers = takers;
        this.deliver = deliver;
        this.asks = asks;
    }

    @Transactional(readOnly = true)
    List<Handover> waiting() {
        asks.permit().requireAnywhere(Permission.SEE_ANSWERS);
        return handovers.waiting(
                asks.permit().reach(Permission.SEE_ANSWERS),
                asks.permit().allowsAnywhere(Permission.SEE_CONFIDENTIAL_ANSWERS));
    }

    /** What stands against it, for those who may decide; names are for nobody else. */
    @Transactional
    Asked asked(UUID id, Texts texts) {
        var handover = opened(id);
        var question = takers.named(handover.taker())
                .filter(this::mayDecide)
                .map(taker -> taker.ask(arrived.arrived(arrived.row(id)), texts))
                .orElse(Question.NONE);
        return new Asked(handover, question);
    }

    /** @throws Refused when it cannot be taken so; it stays held */
    @Transactional
    void decide(UUID id, Decision decision) {
        var handover = opened(id);
        var taker = takers.named(handover.taker())
                .filter(this::mayDecide)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted")));
        if (handover.state() == HandoverState.DONE) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("handover-decided"));
        }
        var taken = taker.take(arrived.arrived(arrived.row(id)), decision);
        if (taken instanceof Taken.Held(var problem, var made)) {
            throw new Refused(Refused.Kind.CONFLICT, problem);
        }
        deliver.settle(id, taken);
        noted(handover, decision.reason(), "handover.decided");
    }

    @Transactional
    void setAside(UUID id, String reason) {
        var handover = opened(id);
        if (TypedText.of(reason).isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("reason-missing"));
        }
        handovers.settle(id, HandoverState.SET_ASIDE, handover.told());
        noted(handover, TypedText.of(reason), "handover.set-aside");
    }

    /** Under the rights of whoever sent it, as if it came now. */
    @Transactional
    void again(UUID id) {
        var handover = opened(id);
        handovers.again(id);
        noted(handover, "", "handover.again");
    }

    private Handover opened(UUID id) {
        asks.permit().requireAnywhere(Permission.SEE_ANSWERS);
        var handover = handovers
                .locked(id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        asks.permit().require(Permission.SEE_ANSWERS, place(handover));
        if (handover.confidential()) {
            asks.permit().requireAnywhere(Permission.SEE_CONFIDENTIAL_ANSWERS);
        }
        return handover;
    }

    private static Target place(Handover handover) {
        return new FormTarget(FormTarget.Kind.MISSION, null, handover.projectId(), handover.area(), "").target();
    }

    private boolean mayDecide(TakesSubmissions taker) {
        return taker.needs().stream().allMatch(asks.permit()::allowsAnywhere);
    }

    private void noted(Handover handover, String reason, String action) {
        var by = asks.currentActor().actor().user();
        handovers.decided(handover.id(), by == null ? null : by.value(), reason);
        asks.audit()
                .recorded(action, Subject.of("submission", handover.submissionId()), Map.of("taker", handover.taker()));
    }
}
