package org.sanad.assessment.analysis.plan;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.tabulation.PlanRow;
import org.sanad.web.Texts;

/** A row of a plan as the page lists it. */
public record PlanLine(
        String id, String section, String what, String variable, String how, String source, String by, String only) {

    static PlanLine of(PlanRow row, Texts texts) {
        return new PlanLine(
                row.id(),
                row.heading().section(),
                said(
                        row.heading().label(),
                        texts.language().tag(),
                        row.measure().variable()),
                row.measure().variable(),
                PlanWords.value(texts, PlanWords.word(row.measure().type())),
                PlanWords.value(texts, PlanWords.word(row.source())),
                by(row),
                row.only());
    }

    private static String by(PlanRow row) {
        return Stream.concat(
                        row.breakdown().groups().stream(),
                        Stream.of(row.breakdown().repeatFor()).filter(name -> !name.isEmpty()))
                .collect(Collectors.joining(" × "));
    }

    private static String said(Map<String, String> words, String language, String otherwise) {
        return words.getOrDefault(language, words.values().stream().findFirst().orElse(otherwise));
    }
}
