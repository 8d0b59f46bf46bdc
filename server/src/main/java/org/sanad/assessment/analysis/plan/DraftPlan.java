package org.sanad.assessment.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sanad.assessment.analysis.answers.Snapshot;
import org.sanad.assessment.analysis.answers.Variable;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Breakdown;
import org.sanad.tabulation.PlanRow.Direction;
import org.sanad.tabulation.PlanRow.Heading;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.PlanRow.Test;

/** A plan of everything that was asked: each question in all, and by group and place. */
final class DraftPlan {

    private final List<PlanRow> rows = new ArrayList<>();

    private final Source source;
    private final List<String> dividing;

    private DraftPlan(Source source, List<String> dividing) {
        this.source = source;
        this.dividing = dividing;
    }

    static List<PlanRow> of(Source source, Snapshot snapshot, List<String> dividing) {
        var draft = new DraftPlan(source, dividing);
        Stream.concat(
                        snapshot.variables().stream(),
                        snapshot.repeats().stream().flatMap(repeat -> repeat.variables().stream()))
                .filter(variable ->
                        !List.of(snapshot.weight(), snapshot.population()).contains(variable.name()))
                .filter(variable -> variable.kind() == Variable.Kind.NUMBER
                        || !variable.options().isEmpty())
                .forEach(draft::add);
        return draft.rows;
    }

    private void add(Variable variable) {
        var id = source.name().toLowerCase(Locale.ROOT) + "-" + variable.name();
        var row = PlanRow.of(id, type(variable), variable.name()).from(source).with(heading(variable));
        rows.add(row);
        dividing.stream().filter(name -> !name.equals(variable.name())).forEach(name -> {
            var by = row.with(new Breakdown(List.of(name), "", Direction.COLUMN));
            rows.add((source == Source.HH ? by.tested(Test.AUTO) : by).called(id + "-by-" + name));
        });
    }

    private static AnalysisType type(Variable variable) {
        return switch (variable.kind()) {
            case ONE -> AnalysisType.PROP_SELECT_ONE;
            case SEVERAL -> AnalysisType.PROP_SELECT_MULTIPLE;
            case NUMBER -> AnalysisType.MEAN;
        };
    }

    private static Heading heading(Variable variable) {
        var section = Variable.said(variable.section(), "en", "");
        return new Heading(section, "", variable.labels(), "", "");
    }
}
