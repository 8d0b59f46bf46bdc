package org.sanad.assessment.recommendations.drafts;

import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.assessment.analysis.answers.Variable;
import org.sanad.assessment.analysis.runs.HeldRun;
import org.sanad.assessment.recommendations.Evidence;
import org.sanad.assessment.recommendations.Item;
import org.sanad.assessment.recommendations.market.Trade;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.web.Texts;

/** Results in the reader's words: questions, choices and groups as their form has them, else as the plan names them. */
public record EvidenceWords(Optional<HeldRun> held, Texts texts) {

    public String question(String variable) {
        return texts.known("analysis.derived." + variable.replace('_', '-'))
                .or(() -> asked(variable).map(one -> one.label(tag())))
                .orElse(variable);
    }

    public String choice(Evidence one) {
        return Item.of(one.value())
                .map(Item::messageKey)
                .or(() -> Trade.of(one.value()).map(Trade::messageKey))
                .map(texts::text)
                .orElseGet(() -> choice(one.variable(), one.value()));
    }

    /** "Group: Young women"; empty for all who were asked. */
    public String group(String variable, String value) {
        return variable.isEmpty() ? "" : question(variable) + ": " + choice(variable, value);
    }

    private String choice(String variable, String value) {
        var said = asked(variable).map(one -> one.option(value, tag())).orElse(value);
        return said.equals(value) ? texts.known("analysis.value." + value).orElse(value) : said;
    }

    private Optional<Variable> asked(String variable) {
        return held.stream()
                .flatMap(run -> Stream.of(Source.values()).flatMap(source -> run.variable(source, variable).stream()))
                .findFirst();
    }

    private String tag() {
        return texts.language().tag();
    }
}
