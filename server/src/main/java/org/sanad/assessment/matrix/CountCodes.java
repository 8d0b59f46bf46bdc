package org.sanad.assessment.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** An interview with all codes it holds. */
    private record Coded(String group, Set<UUID> codes) {}

    MatrixView of(Questionnaire questionnaire, List<OpenText> texts, List<Choice> groups) {
        var coded = coded(texts);
        return new MatrixView(
                questionnaire,
                groups,
                byGroup(coded),
                coded.size(),
                codebook.tree().stream().map(branch -> row(branch, coded)).toList());
    }

    private MatrixView.Row row(Codebook.Branch branch, List<Coded> coded) {
        var below = codebook.below(branch.code().id());
        var holding = coded.stream()
                .filter(interview -> interview.codes().stream().anyMatch(below::contains))
                .toList();
        return new MatrixView.Row(branch, byGroup(holding), holding.size());
    }

    private static Map<String, Long> byGroup(List<Coded> coded) {
        return coded.stream().collect(Collectors.groupingBy(Coded::group, Collectors.counting()));
    }

    private List<Coded> coded(List<OpenText> texts) {
        return texts.stream().collect(Collectors.groupingBy(OpenText::submission)).values().stream()
                .filter(own -> own.stream().allMatch(text -> held.containsKey(TextKey.of(text))))
                .map(own -> {
                    var codes = new HashSet<UUID>();
                    own.forEach(text -> codes.addAll(held.getOrDefault(TextKey.of(text), Set.of())));
                    return new Coded(own.getFirst().group(), codes);
                })
                .toList();
    }
}
