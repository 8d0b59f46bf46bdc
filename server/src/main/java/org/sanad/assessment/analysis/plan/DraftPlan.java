package org.sanad.assessment.analysis.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.analysis.answers.FieldWords;
import org.sanad.assessment.analysis.answers.Paperwork;
import org.sanad.assessment.analysis.answers.Snapshot;
import org.sanad.assessment.analysis.answers.TakeAnswers;
import org.sanad.assessment.analysis.answers.Variable;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Breakdown;
import org.sanad.tabulation.PlanRow.Direction;
import org.sanad.tabulation.PlanRow.Heading;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.PlanRow.Test;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** A plan of everything that was asked, each question in all, and by group and place; without consents and the like. */
@Component
class DraftPlan {

    private final TakeAnswers takeAnswers;
    private final List<Texts> languages;

    DraftPlan(TakeAnswers takeAnswers, MessageCatalogue catalogue) {
        this.takeAnswers = takeAnswers;
        this.languages = Stream.of(Language.values())
                .map(language -> new Texts(catalogue, language, Digits.LATIN))
                .toList();
    }

    /** What questions are drafted for, and by what they are divided. */
    private record Asked(Source source, List<String> dividing) {}

    List<PlanRow> of(RoundId round) {
        var rows = new ArrayList<PlanRow>();
        takeAnswers.of(round).forEach((source, snapshot) -> {
            var disability = new OneDisability(snapshot);
            var asked = new Asked(source, disability.with(takeAnswers.dividing(round, source, snapshot)));
            var agreeing = takeAnswers.agreeing(round, source, snapshot);
            Stream.concat(
                            snapshot.variables().stream(),
                            snapshot.repeats().stream().flatMap(repeat -> repeat.variables().stream()))
                    .filter(variable -> isAnalysed(variable, snapshot) && !disability.isSecondFigure(variable))
                    .filter(variable -> !agreeing.contains(variable.name()) && !Paperwork.is(variable))
                    .forEach(variable -> rows.addAll(rows(variable, asked)));
        });
        return rows;
    }

    private static boolean isAnalysed(Variable variable, Snapshot snapshot) {
        return !List.of(snapshot.weight(), snapshot.population()).contains(variable.name())
                && (variable.kind() == Variable.Kind.NUMBER
                        || !variable.options().isEmpty());
    }

    private List<PlanRow> rows(Variable variable, Asked asked) {
        var rows = new ArrayList<PlanRow>();
        var id = asked.source().name().toLowerCase(Locale.ROOT) + "-" + variable.name();
        var row = PlanRow.of(id, type(variable), variable.name())
                .from(asked.source())
                .with(heading(variable));
        rows.add(row);
        asked.dividing().stream().filter(name -> !name.equals(variable.name())).forEach(name -> {
            var by = row.with(new Breakdown(List.of(name), "", Direction.COLUMN));
            rows.add((asked.source() == Source.HH ? by.tested(Test.AUTO) : by).called(id + "-by-" + name));
        });
        return rows;
    }

    private static AnalysisType type(Variable variable) {
        return switch (variable.kind()) {
            case ONE -> AnalysisType.PROP_SELECT_ONE;
            case SEVERAL -> AnalysisType.PROP_SELECT_MULTIPLE;
            case NUMBER -> AnalysisType.MEAN;
        };
    }

    /** With a title in each language: of a calculation without a label as well, so that no name of a field is a heading. */
    private Heading heading(Variable variable) {
        var section = Variable.said(variable.section(), "en", "");
        Map<String, String> titles = new HashMap<>();
        if (!variable.isDerived()) {
            languages.forEach(texts -> titles.put(texts.language().tag(), FieldWords.title(variable, texts)));
        }
        return new Heading(section, "", titles, "", "");
    }
}
