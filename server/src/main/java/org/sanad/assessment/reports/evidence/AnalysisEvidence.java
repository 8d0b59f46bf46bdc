package org.sanad.assessment.reports.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.access.Audience;
import org.sanad.assessment.CleaningVersions;
import org.sanad.assessment.Round;
import org.sanad.assessment.analysis.AnalysisRun;
import org.sanad.assessment.analysis.AnalysisRuns;
import org.sanad.assessment.analysis.answers.Variable;
import org.sanad.assessment.analysis.atlas.FindPlaces;
import org.sanad.assessment.analysis.atlas.MapGround;
import org.sanad.assessment.analysis.atlas.MapGrounds;
import org.sanad.assessment.analysis.atlas.NamedPlaces;
import org.sanad.assessment.analysis.charting.FitCharts;
import org.sanad.assessment.analysis.reached.AskedTable;
import org.sanad.assessment.analysis.runs.HeldRun;
import org.sanad.assessment.analysis.runs.HeldRuns;
import org.sanad.shared.PCode;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;
import org.springframework.stereotype.Component;

/** The latest run of a round's analysis, hidden for the audience by the engine that hides everywhere. */
@Component
class AnalysisEvidence implements FindEvidence {

    private final AnalysisRuns runs;
    private final HeldRuns heldRuns;
    private final ResultWordings wordings;
    private final FindPlaces findPlaces;
    private final MapGrounds grounds;
    private final CleaningVersions cleaning;

    AnalysisEvidence(
            AnalysisRuns runs,
            HeldRuns heldRuns,
            ResultWordings wordings,
            FindPlaces findPlaces,
            MapGrounds grounds,
            CleaningVersions cleaning) {
        this.runs = runs;
        this.heldRuns = heldRuns;
        this.wordings = wordings;
        this.findPlaces = findPlaces;
        this.grounds = grounds;
        this.cleaning = cleaning;
    }

    @Override
    public long cleanedSince(Round round, Versions counted) {
        return cleaning.of(round.id()) - Long.parseLong(counted.cleaning());
    }

    @Override
    public Optional<MapGround> ground(String name) {
        return grounds.of(name);
    }

    @Override
    public Optional<Evidence> of(Round round, Audience audience) {
        return runs.latest(round.id()).map(run -> evidence(run, heldRuns.of(run), audience));
    }

    private Evidence evidence(AnalysisRun run, HeldRun held, Audience audience) {
        var rows = held.below(audience.threshold()).stream()
                .collect(Collectors.groupingBy(row -> row.cell().planRow(), LinkedHashMap::new, Collectors.toList()));
        var places = new IdentityHashMap<Variable, Optional<NamedPlaces>>();
        return new Evidence(
                versions(run),
                asked(held, audience.threshold()),
                held.plan().rows().stream()
                        .filter(row -> rows.containsKey(row.id()))
                        .map(row -> finding(row, rows.getOrDefault(row.id(), List.of()), held, places))
                        .toList(),
                sections(held));
    }

    /** Plans keep the words of one language; the forms have those of all. */
    private static Map<String, Wording> sections(HeldRun held) {
        var sections = new LinkedHashMap<String, Wording>();
        for (var row : held.plan().rows()) {
            held.variable(row.source(), row.measure().variable())
                    .map(Variable::section)
                    .filter(words -> words.containsValue(row.heading().section()))
                    .ifPresent(words -> sections.putIfAbsent(row.heading().section(), new Wording(words)));
        }
        return sections;
    }

    private static Versions versions(AnalysisRun run) {
        return new Versions(
                Integer.toString(run.number()),
                Integer.toString(run.planNumber()),
                Long.toString(run.cleaningVersion()),
                run.programVersion(),
                run.at().toInstant());
    }

    private static List<Evidence.Asked> asked(HeldRun held, int threshold) {
        return Arrays.stream(PlanRow.Source.values())
                .flatMap(source -> Optional.ofNullable(held.snapshots().get(source))
                        .map(snapshot -> new Evidence.Asked(
                                source(source),
                                snapshot.respondents().size(),
                                AskedTable.of(
                                        snapshot.reached(),
                                        snapshot.respondents().size(),
                                        threshold)))
                        .stream())
                .toList();
    }

    /** @param known places by the question whose choices they are: the same few divide most rows */
    private Finding finding(
            PlanRow row, List<ResultRow> results, HeldRun held, Map<Variable, Optional<NamedPlaces>> known) {
        var by = FitCharts.dividing(row).flatMap(name -> held.variable(row.source(), name));
        var places = by.flatMap(variable -> known.computeIfAbsent(variable, findPlaces::of));
        return new Finding(
                row.id(),
                row.heading().section(),
                indicator(row, held),
                row.measure().variable(),
                source(row.source()),
                row.measure().type() == AnalysisType.PROP_SELECT_ONE
                        && row.breakdown().direction() == PlanRow.Direction.COLUMN,
                row.only(),
                new Finding.Drawn(
                        row.heading().chart(),
                        by.filter(FitCharts::isOverTime).isPresent(),
                        places.map(named -> named.ground(placeAnswers(results)))
                                .filter(grounds::has)
                                .orElse("")),
                results.stream()
                        .map(result -> result(row, result, held, places))
                        .toList());
    }

    /** The plan's own words, else those of the question, with what it is broken down by. */
    private Wording indicator(PlanRow row, HeldRun held) {
        var label =
                row.heading().label().values().stream().allMatch(row.measure().variable()::equals)
                        ? wordings.variable(held, row.source(), row.measure().variable())
                        : new Wording(row.heading().label());
        var breakdown = Stream.concat(
                        unit(row, held),
                        Stream.concat(
                                        row.breakdown().groups().stream(),
                                        Stream.of(row.breakdown().repeatFor()))
                                .filter(name -> !name.isEmpty())
                                .map(name -> wordings.variable(held, row.source(), name)))
                .toList();
        return wordings.joined(label, breakdown, " · ");
    }

    /** What is counted turn by turn says so. */
    private static Stream<Wording> unit(PlanRow row, HeldRun held) {
        var snapshot = Optional.ofNullable(held.snapshots().get(row.source()));
        return held
                .unit(row)
                .flatMap(name -> snapshot.map(of -> of.unit(name)))
                .filter(labels -> !labels.isEmpty())
                .map(Wording::new)
                .stream();
    }

    private static List<String> placeAnswers(List<ResultRow> results) {
        return results.stream().map(row -> group(row.cell())).distinct().toList();
    }

    private static String group(ResultRow.Cell cell) {
        return cell.groupValues().isEmpty()
                ? cell.repeatValue()
                : cell.groupValues().getFirst();
    }

    private Result result(PlanRow of, ResultRow row, HeldRun held, Optional<NamedPlaces> places) {
        var cell = row.cell();
        var numbers = new ResultNumbers(row);
        return new Result(
                key(row.cell()),
                wordings.value(
                        held,
                        row.cell().source(),
                        row.cell().variable(),
                        row.cell().value()),
                wordings.group(held, row.cell()),
                numbers.kind(),
                numbers.stat(),
                numbers.range(),
                numbers.isHidden() ? 0 : row.counts().n(),
                numbers.isHidden() ? 0 : row.counts().total(),
                flags(of, row, held),
                numbers.isHidden(),
                new Result.Origin(
                        cell.value(),
                        places.flatMap(named -> named.code(group(cell)))
                                .map(PCode::value)
                                .orElse("")));
    }

    private static Set<String> flags(PlanRow of, ResultRow row, HeldRun held) {
        var flags = row.flags().stream().map(Enum::name).collect(Collectors.toCollection(HashSet::new));
        flags.addAll(ShareBase.of(of, row).flags());
        var isWeighted = of.inference().weighted()
                && Optional.ofNullable(held.snapshots().get(of.source()))
                        .filter(snapshot -> !snapshot.weight().isEmpty())
                        .isPresent();
        if (isWeighted) {
            flags.add(Result.WEIGHTED);
        }
        return flags;
    }

    /** What makes a row itself: names of the plan and the form, which no run and no translation changes. */
    static String key(ResultRow.Cell cell) {
        var groups = new StringBuilder();
        for (var i = 0; i < cell.groups().size(); i++) {
            groups.append('|')
                    .append(cell.groups().get(i))
                    .append('=')
                    .append(cell.groupValues().get(i));
        }
        var repeat = cell.repeatFor().isEmpty() ? "" : "|" + cell.repeatFor() + "=" + cell.repeatValue();
        return cell.planRow() + "|" + cell.variable() + "|" + cell.value() + groups + repeat;
    }

    private static Finding.Source source(PlanRow.Source source) {
        return switch (source) {
            case KII -> Finding.Source.KII;
            case FGD -> Finding.Source.FGD;
            case HH -> Finding.Source.HH;
            case SERVICE -> Finding.Source.SERVICE;
        };
    }
}
