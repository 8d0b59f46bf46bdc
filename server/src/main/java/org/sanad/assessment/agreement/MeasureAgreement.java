package org.sanad.assessment.agreement;

import java.util.ArrayList;
import java.util.List;
import org.sanad.assessment.codebook.Code;
import org.sanad.assessment.coding.TextKey;
import org.sanad.tabulation.Agreement;

/** Measures agreement by text: whether a coder gave a code to any of its words. */
record MeasureAgreement(GivenCodes given, List<Code> codes) {

    private static final double LEVEL = 0.95;

    /** Cohen's kappa of the first two who were done with each text; codes that neither ever gave are left out. */
    List<CodeAgreement> byCode() {
        var texts = given.compared();
        return codes.stream()
                .filter(code ->
                        texts.stream().anyMatch(text -> given.codes(text).contains(code.id())))
                .map(code -> {
                    var first = values(texts, code, 0);
                    var second = values(texts, code, 1);
                    return new CodeAgreement(code, yes(first), yes(second), Agreement.cohen(first, second, LEVEL));
                })
                .toList();
    }

    /** Krippendorff's alpha over all texts and codes, of all coders. */
    Agreement.Alpha overall() {
        var used = byCode();
        List<List<String>> units = new ArrayList<>();
        given.compared()
                .forEach(text -> used.forEach(agreement -> units.add(given.coders(text).stream()
                        .map(coder ->
                                value(given.gave(text, coder, agreement.code().id())))
                        .toList())));
        return Agreement.krippendorff(units);
    }

    private List<String> values(List<TextKey> texts, Code code, int coder) {
        return texts.stream()
                .map(text -> value(given.gave(text, given.coders(text).get(coder), code.id())))
                .toList();
    }

    private static long yes(List<String> values) {
        return values.stream().filter(value(true)::equals).count();
    }

    private static String value(boolean gave) {
        return gave ? "given" : "not given";
    }
}
