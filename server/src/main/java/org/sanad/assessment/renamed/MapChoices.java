package org.sanad.assessment.renamed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.UserId;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.interviews.ChoiceMapping;
import org.sanad.forms.FormPermit;
import org.sanad.forms.Forms;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what old answers are read as. What came stays as it came. */
@Component
class MapChoices {

    /** What is known of questionnaires and their forms. */
    @Component
    record Asking(Questionnaires questionnaires, Forms forms, FormPermit formPermit, RoundPermit permit) {

        Questionnaire require(RoundId round, UUID id) {
            permit.require(Permission.REVIEW_ANSWERS, round);
            var questionnaire = questionnaires
                    .find(round, id)
                    .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
            formPermit.requireAnswers(Permission.REVIEW_ANSWERS, forms.get(questionnaire.form()));
            return questionnaire;
        }
    }

    private final RenamedChoices choices;
    private final FindRenamed find;
    private final Asking asking;
    private final CurrentActor currentActor;
    private final Audit audit;

    MapChoices(RenamedChoices choices, FindRenamed find, Asking asking, CurrentActor currentActor, Audit audit) {
        this.choices = choices;
        this.find = find;
        this.asking = asking;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<RenamedChoice> of(RoundId round, UUID questionnaire, String language) {
        return find.of(asking.require(round, questionnaire), language);
    }

    @Transactional(readOnly = true)
    public List<LostQuestion> lost(RoundId round, UUID questionnaire, String language) {
        return find.lost(asking.require(round, questionnaire), language);
    }

    /**
     * @param readAs name of a choice by the field of the renamed one; where it is its own old name, it stays
     * @return what stands against it
     */
    @Transactional
    public Optional<Problem> map(RoundId round, UUID id, Map<String, String> readAs, String typedReason) {
        var questionnaire = asking.require(round, id);
        var reason = typedReason.strip();
        if (reason.isEmpty() || reason.length() > 1_000) {
            return Optional.of(Problem.of("round-reason"));
        }
        var by = Optional.ofNullable(currentActor.actor().user()).map(UserId::value);
        var mapped = 0;
        for (var renamed : find.of(questionnaire, "en")) {
            var chosen = readAs.getOrDefault(renamed.field(), "");
            if (isNew(renamed, chosen)) {
                var mapping = new ChoiceMapping(renamed.path(), renamed.oldChoice(), chosen);
                choices.map(questionnaire.id(), mapping, reason, by.orElse(null));
                mapped++;
            }
        }
        if (mapped > 0) {
            audit.recorded("round.choices-mapped", Subject.of("round", round), Map.of("rows", mapped));
        }
        return Optional.empty();
    }

    private static boolean isNew(RenamedChoice renamed, String chosen) {
        return !chosen.equals(renamed.readAs())
                && (chosen.equals(renamed.oldChoice())
                        || renamed.choices().stream()
                                .anyMatch(choice -> choice.value().equals(chosen)));
    }
}
