package org.sanad.assessment.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.codebook.Codebook;
import org.sanad.assessment.coding.TextKey;
import org.sanad.assessment.texts.OpenText;
import org.sanad.web.Choice;

/**
 * Counts interviews, not texts and not mentions: an interview that speaks of something in three answers counts once. An
 * interview is counted once all of its texts are coded, so that what nobody has read is not taken for silence.
 *
 * @param held codes by text, of texts whose coding is done
 */
record CountCodes(Codebook codebook, Map<TextKey, Set<UUID>> held) {

    /** Ids are given in the order of arrival. */
    private static final Comparator<UUID> ARRIVAL = Comparator.comparing(UUID::toString);

    /** An interview with all codes it holds. */
    private record Coded(String group, Set<UUID> codes) {}

    MatrixView of(Questionnaire questionnaire, List<OpenText> texts, List<Choice> groups) {
        var coded = coded(texts);
        return new MatrixView(
                questionnaire,
                groups,
                byGroup(coded),
                coded.size(),
                saturation(coded, groups),
                codebook.tree().stream().map(branch -> row(branch, coded)).toList());
    }

    private MatrixView.Row row(Codebook.Branch branch, List<Coded> coded) {
        var below = codebook.below(branch.code().id());
        var holding = coded.stream()
                .filter(interview -> interview.codes().stream().anyMatch(below::contains))
                .toList();
        return new MatrixView.Row(branch, byGroup(holding), holding.size());
    }

    /** In the order in which they came, whatever the order they were coded in. */
    private static List<MatrixView.Step> saturation(List<Coded> coded, List<Choice> groups) {
        var labels = groups.stream().collect(Collectors.toMap(Choice::value, Choice::label, (one, same) -> one));
        var known = new HashSet<UUID>();
        var steps = new ArrayList<MatrixView.Step>();
        for (var interview : coded) {
            int before = known.size();
            known.addAll(interview.codes());
            var label = labels.getOrDefault(interview.group(), "");
            steps.add(new MatrixView.Step(steps.size() + 1, label, known.size() - before, known.size()));
        }
        return steps;
    }

    private static Map<String, Long> byGroup(List<Coded> coded) {
        return coded.stream().collect(Collectors.groupingBy(Coded::group, Collectors.counting()));
    }

    private List<Coded> coded(List<OpenText> texts) {
        return texts.stream()
                .collect(Collectors.groupingBy(OpenText::submission, () -> new TreeMap<>(ARRIVAL), Collectors.toList()))
                .values()
                .stream()
                .filter(own -> own.stream().allMatch(text -> held.containsKey(TextKey.of(text))))
                .map(own -> {
                    var codes = new HashSet<UUID>();
                    own.forEach(text -> codes.addAll(held.getOrDefault(TextKey.of(text), Set.of())));
                    return new Coded(own.getFirst().group(), codes);
                })
                .toList();
    }
}
