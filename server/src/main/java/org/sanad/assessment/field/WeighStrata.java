package org.sanad.assessment.field;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.assessment.Stratum;
import org.sanad.assessment.field.WatchedQuestionnaire.StratumLine;
import org.sanad.web.Choice;

/**
 * A sampling frame beside what was held of it.
 *
 * @param outside interviews of no stratum of the frame
 */
record WeighStrata(List<StratumLine> lines, long outside) {

    static final WeighStrata NOTHING = new WeighStrata(List.of(), 0);

    /** @param answers what tells the stratum, of each interview */
    static WeighStrata of(List<Stratum> frame, List<Choice> words, List<String> answers) {
        var held = answers.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var labels = words.stream().collect(Collectors.toMap(Choice::value, Choice::label));
        var all = frame.stream()
                .mapToLong(stratum -> held.getOrDefault(stratum.value(), 0L))
                .sum();
        var people = frame.stream().mapToLong(Stratum::population).sum();
        var lines = frame.stream()
                .map(stratum -> {
                    var here = held.getOrDefault(stratum.value(), 0L);
                    var label = labels.getOrDefault(stratum.value(), stratum.value());
                    return new StratumLine(stratum, label, here, stratum.weight(here, all, people));
                })
                .toList();
        return new WeighStrata(lines, answers.size() - all);
    }
}
