package org.sanad.forms.handover;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.ActingAs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands one thing over: what its taker does and the note that it is done are one transaction. */
@Component
class Deliver {

    private final Handovers handovers;
    private final ArrivedSubmissions arrived;
    private final Takers takers;
    private final PhoneRights rights;

    Deliver(Handovers handovers, ArrivedSubmissions arrived, Takers takers, PhoneRights rights) {
        this.handovers = handovers;
        this.arrived = arrived;
        this.takers = takers;
        this.rights = rights;
    }

    /** Waits for another who hands over the same, and then has nothing to do. */
    @Transactional
    public void deliver(UUID id) {
        var due = handovers.locked(id).filter(handover -> handover.state() == HandoverState.DUE);
        var taker = due.flatMap(handover -> takers.named(handover.taker()));
        if (taker.isPresent()) {
            var row = arrived.row(id);
            var taken = new ArrayList<Taken>(1);
            ActingAs.run(
                    rights.of(row, taker.get().needs()),
                    () -> taken.add(taker.get().take(arrived.arrived(row), Decision.NONE)));
            settle(id, taken.getFirst());
        }
    }

    void settle(UUID id, Taken taken) {
        switch (taken) {
            case Taken.Done(var made, var note) -> {
                handovers.made(id, made);
                handovers.settle(id, HandoverState.DONE, note);
            }
            case Taken.Nothing() -> handovers.settle(id, HandoverState.DONE, Optional.empty());
            case Taken.Held(var problem, var made) -> {
                made.ifPresent(done -> handovers.made(id, done));
                handovers.settle(id, HandoverState.HELD, Optional.of(problem));
            }
        }
    }
}
