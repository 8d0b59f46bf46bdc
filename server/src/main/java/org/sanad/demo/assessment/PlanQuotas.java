package org.sanad.demo.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.sample.PlanSample;
import org.sanad.assessment.sample.TypedSample;
import org.sanad.web.FormErrors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plans as many interviews of each group at each place as were held, and one more of the group that was held most often. */
@Component
@Profile("demo")
class PlanQuotas {

    private final PlanSample planSample;

    PlanQuotas(PlanSample planSample) {
        this.planSample = planSample;
    }

    void plan(RoundId round, UUID questionnaire, List<Map<String, String>> interviews) {
        var wanted = interviews.stream()
                .collect(Collectors.groupingBy(
                        one -> TypedSample.quotaName(answer(one, "respondent_group"), answer(one, "location")),
                        Collectors.counting()));
        wanted.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(most -> wanted.merge(most.getKey(), 1L, Long::sum));
        Map<String, String> typed = wanted.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, quota -> quota.getValue().toString()));
        var errors = FormErrors.none();
        planSample.plan(planSample.questionnaire(round, questionnaire), new TypedSample(typed), errors);
        if (errors.any()) {
            throw new IllegalStateException(typed.toString());
        }
    }

    private static String answer(Map<String, String> interview, String question) {
        return Objects.requireNonNull(interview.get(question));
    }
}
