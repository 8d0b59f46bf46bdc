package org.sanad.assessment.formtargets;

import java.util.List;
import java.util.Optional;
import org.sanad.assessment.Round;
import org.sanad.assessment.Rounds;
import org.sanad.forms.FormTarget;
import org.sanad.forms.FormTargets;
import org.springframework.stereotype.Component;

/** Every round, with its code and its name. */
@Component
class RoundTargets implements FormTargets {

    private final Rounds rounds;

    RoundTargets(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<FormTarget> offered() {
        return rounds.all().stream().map(RoundTargets::target).toList();
    }

    @Override
    public Optional<String> page(FormTarget target) {
        return target.kind() == FormTarget.Kind.ROUND
                ? Optional.of("/assessments/" + target.id() + "/questionnaires")
                : Optional.empty();
    }

    private static FormTarget target(Round round) {
        return new FormTarget(
                FormTarget.Kind.ROUND,
                round.id().value(),
                null,
                round.area().value(),
                round.code() + " " + round.name());
    }
}
