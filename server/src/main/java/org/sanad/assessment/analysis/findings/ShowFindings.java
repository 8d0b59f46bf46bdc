package org.sanad.assessment.analysis.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.Rounds;
import org.sanad.assessment.analysis.AnalysisRuns;
import org.sanad.assessment.analysis.reached.AskedTable;
import org.sanad.assessment.analysis.runs.HeldRun;
import org.sanad.assessment.analysis.runs.ReadResults;
import org.sanad.assessment.analysis.runs.ReadResults.Shown;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;
import org.sanad.web.Choice;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The findings of a round for one reader: what they may see, cut as they ask. */
@Component
public class ShowFindings {

    private final ReadResults readResults;
    private final RoundPermit roundPermit;
    private final Permit permit;
    private final Rounds rounds;
    private final AnalysisRuns runs;
    private final FindingMaps maps;

    ShowFindings(
            ReadResults readResults,
            RoundPermit roundPermit,
            Permit permit,
            Rounds rounds,
            AnalysisRuns runs,
            FindingMaps maps) {
        this.readResults = readResults;
        this.roundPermit = roundPermit;
        this.permit = permit;
        this.rounds = rounds;
        this.runs = runs;
        this.maps = maps;
    }

    /** Everything the page shows. */
    public record Findings(
            Shown shown,
            List<Choice> sections,
            String section,
            List<FilterChoice> filters,
            List<Choice> otherRounds,
            List<Finding> panels,
            Map<String, String> address,
            List<CountedSource> counts) {

        /** What a map's choice must send along, so that the page stays as it was. */
        public Map<String, String> besides(String field) {
            var others = new LinkedHashMap<>(address);
            others.put("section", section);
            others.remove(field);
            return others;
        }
    }

    @Transactional(readOnly = true)
    public Findings of(RoundId id, Asked asked, Texts texts) {
        var shown = readResults.of(id, asked.run());
        var words = new FindingWords(shown.held(), texts);
        var cut = Cut.of(shown, asked.only());
        var sections = Sections.of(shown.held(), words);
        var section = sections.open(asked.section(), shown);
        var plan = shown.held().plan().rows().stream()
                .filter(row -> row.heading().section().equals(section))
                .toList();
        var compose = new ComposeFindings(
                words, behind(shown, cut), other(asked, texts), rows(shown, plan, cut), maps.on(words, asked));
        return new Findings(
                shown,
                sections.choices(),
                section,
                shown.mayFilter() ? filters(shown.held(), asked, words) : List.of(),
                otherRounds(shown.round()),
                compose.of(plan),
                asked.sent(),
                counts(shown, cut));
    }

    /** Counted anew where the reader cuts; else as the run left them. */
    private static List<ResultRow> rows(Shown shown, List<PlanRow> plan, Cut cut) {
        if (!cut.isWhole()) {
            return shown.held().anew(cut.of(plan));
        }
        var ids = plan.stream().map(PlanRow::id).collect(Collectors.toSet());
        return shown.rows().stream()
                .filter(row -> ids.contains(row.cell().planRow()))
                .toList();
    }

    /** Without a source that does not know what is cut by. */
    private static List<CountedSource> counts(Shown shown, Cut cut) {
        var counts = new ArrayList<CountedSource>();
        shown.held().snapshots().forEach((source, snapshot) -> {
            int all = snapshot.respondents().size();
            cut.interviews(source, all)
                    .ifPresent(counted -> counts.add(new CountedSource(
                            source, counted, all, AskedTable.of(snapshot.reached(), all, shown.threshold()))));
        });
        return counts;
    }

    private Behind behind(Shown shown, Cut cut) {
        boolean may = permit.allows(Permission.SEE_ANSWERS, shown.round().target());
        var run = shown.held().run();
        return new Behind(
                may
                        ? "/assessments/" + shown.round().id() + "/findings/interviews?run=" + run.number()
                                + Asked.filter(cut.only())
                        : "");
    }

    /** By what the plan divides: each variable that any breakdown names. */
    private static List<FilterChoice> filters(HeldRun held, Asked asked, FindingWords words) {
        var filters = new LinkedHashMap<String, FilterChoice>();
        for (var row : held.plan().rows()) {
            for (var name : row.breakdown().groups()) {
                held.variable(row.source(), name)
                        .ifPresent(variable -> filters.putIfAbsent(
                                name,
                                new FilterChoice(
                                        name,
                                        words.variable(row.source(), name),
                                        variable.options().stream()
                                                .map(option -> new Choice(
                                                        option.name(), words.value(row.source(), name, option.name())))
                                                .toList(),
                                        asked.only().getOrDefault(name, ""))));
            }
        }
        return List.copyOf(filters.values());
    }

    private List<Choice> otherRounds(Round round) {
        return rounds.reached(permit.reach(Permission.SEE_FINDINGS)).stream()
                .filter(one ->
                        !one.id().equals(round.id()) && runs.latest(one.id()).isPresent())
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    private Optional<OtherRound> other(Asked asked, Texts texts) {
        return asked.with()
                .map(RoundId::new)
                .filter(id -> runs.latest(id).isPresent())
                .map(id -> {
                    roundPermit.require(Permission.SEE_FINDINGS, id);
                    var shown = readResults.of(id, 0);
                    return new OtherRound(shown, new FindingWords(shown.held(), texts));
                });
    }
}
