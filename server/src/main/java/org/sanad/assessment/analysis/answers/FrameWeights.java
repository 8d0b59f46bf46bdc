package org.sanad.assessment.analysis.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.SampleFrames;
import org.sanad.assessment.Stratum;
import org.springframework.stereotype.Component;

/** Weights of interviews drawn from a sampling frame, so that each stratum has its share of the people. */
@Component
class FrameWeights {

    static final String WEIGHT = "frame_weight";
    static final String SIZE = "frame_size";

    private final SampleFrames frames;

    FrameWeights(SampleFrames frames) {
        this.frames = frames;
    }

    /** The same where there is no frame. */
    Snapshot laidOn(Snapshot snapshot, Questionnaire questionnaire) {
        var strata = frames.of(questionnaire.id());
        var stratum = TakeAnswers.named(snapshot, questionnaire.path(Purpose.STRATUM));
        if (strata.isEmpty() || stratum.isEmpty()) {
            return snapshot;
        }
        var cluster =
                TakeAnswers.named(snapshot, questionnaire.path(Purpose.CLUSTER)).orElse("");
        var told = snapshot.variable(stratum.get()).orElseThrow().cells();
        var variables = new ArrayList<>(snapshot.variables());
        variables.add(number(WEIGHT, weights(strata, told)));
        var sizes = sizes(strata, !cluster.isEmpty());
        variables.add(number(
                SIZE,
                told.stream()
                        .map(value -> sizes.getOrDefault(value, Variable.MISSING))
                        .toList()));
        return new Snapshot(
                snapshot.respondents(),
                variables,
                WEIGHT,
                stratum.get(),
                cluster,
                sizes.isEmpty() ? "" : SIZE,
                snapshot.repeats(),
                snapshot.reached());
    }

    private static Variable number(String name, List<String> cells) {
        return new Variable(name, "", Variable.Kind.NUMBER, Map.of(), Map.of(), List.of(), cells);
    }

    /** How many of what was drawn first each stratum has; a stratum that does not say is taken for endless. */
    static Map<String, String> sizes(List<Stratum> strata, boolean clustered) {
        var sizes = new HashMap<String, String>();
        for (var stratum : strata) {
            var clusters = stratum.clusters();
            if (!clustered) {
                sizes.put(stratum.value(), String.valueOf(stratum.population()));
            } else if (clusters != null) {
                sizes.put(stratum.value(), clusters.toString());
            }
        }
        return sizes;
    }

    /** Missing where the stratum is not known or not in the frame; the result then says how many that are. */
    static List<String> weights(List<Stratum> strata, List<String> told) {
        var held = told.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long population = strata.stream().mapToLong(Stratum::population).sum();
        long all = strata.stream()
                .mapToLong(stratum -> held.getOrDefault(stratum.value(), 0L))
                .sum();
        var weights = strata.stream()
                .filter(stratum -> held.containsKey(stratum.value()))
                .collect(Collectors.toMap(
                        Stratum::value,
                        stratum -> stratum.weight(held.getOrDefault(stratum.value(), 0L), all, population)
                                .map(String::valueOf)
                                .orElse(Variable.MISSING)));
        return told.stream()
                .map(value -> weights.getOrDefault(value, Variable.MISSING))
                .toList();
    }
}
