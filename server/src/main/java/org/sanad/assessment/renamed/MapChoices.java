package org.sanad.assessment.renamed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.interviews.ChoiceMapping;
import org.sanad.assessment.interviews.QuestionMapping;
import org.sanad.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what old answers are read as. What came stays as it came. */
@Component
class MapChoices {

    private final Renamed renamed;
    private final AskedForms asking;
    private final CurrentActor currentActor;
    private final Audit audit;

    MapChoices(Renamed renamed, AskedForms asking, CurrentActor currentActor, Audit audit) {
        this.renamed = renamed;
        this.asking = asking;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<RenamedChoice> of(RoundId round, UUID questionnaire, String language) {
        return renamed.find().of(asking.require(round, questionnaire), language);
    }

    @Transactional(readOnly = true)
    public List<LostQuestion> lost(RoundId round, UUID questionnaire, String language) {
        return renamed.lost().of(asking.require(round, questionnaire), language);
    }

    /**
     * Questions first, since their answers then stand among those of the new one.
     *
     * @param readAs name of a choice, or path of a question, by the field of the renamed one; where it is its own old
     *     name, it stays
     * @return what stands against it
     */
    @Transactional
    public Optional<Problem> map(RoundId round, UUID id, Map<String, String> readAs, String typedReason) {
        var questionnaire = asking.require(round, id);
        var reason = typedReason.strip();
        if (reason.isEmpty() || reason.length() > 1_000) {
            return Optional.of(Problem.of("round-reason"));
        }
        mapQuestions(questionnaire, readAs, reason);
        mapChoices(questionnaire, readAs, reason);
        return Optional.empty();
    }

    private void mapQuestions(Questionnaire questionnaire, Map<String, String> readAs, String reason) {
        var mapped = 0;
        for (var lost : renamed.lost().of(questionnaire, "en")) {
            var chosen = readAs.getOrDefault(lost.field(), "");
            var known = chosen.equals(lost.path())
                    || lost.candidates().stream().anyMatch(one -> one.value().equals(chosen));
            if (known && !chosen.equals(lost.readAs())) {
                renamed.questions().map(questionnaire.id(), new QuestionMapping(lost.path(), chosen), reason, by());
                mapped++;
            }
        }
        if (mapped > 0) {
            audit.recorded(
                    "round.questions-mapped", Subject.of("round", questionnaire.round()), Map.of("rows", mapped));
        }
    }

    private void mapChoices(Questionnaire questionnaire, Map<String, String> readAs, String reason) {
        var mapped = 0;
        for (var one : renamed.find().of(questionnaire, "en")) {
            var chosen = readAs.getOrDefault(one.field(), "");
            if (isNew(one, chosen)) {
                var mapping = new ChoiceMapping(one.path(), one.oldChoice(), chosen);
                renamed.choices().map(questionnaire.id(), mapping, reason, by());
                mapped++;
            }
        }
        if (mapped > 0) {
            audit.recorded("round.choices-mapped", Subject.of("round", questionnaire.round()), Map.of("rows", mapped));
        }
    }

    private @Nullable UUID by() {
        return Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElse(null);
    }

    private static boolean isNew(RenamedChoice renamed, String chosen) {
        return !chosen.equals(renamed.readAs())
                && (chosen.equals(renamed.oldChoice())
                        || renamed.choices().stream()
                                .anyMatch(choice -> choice.value().equals(chosen)));
    }
}
