package org.sanad.monitoring.surveys;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.web.Choice;
import org.sanad.web.Texts;

/** Published figures of assessments and what was counted, in words, section by section as they were printed. */
public record SurveyPage(List<PublishedRound> rounds, SurveyFilter filter, Texts texts) {

    static final String PATH = "/figures/published/assessments";

    /** Contradictions that a sentence of ours explains. */
    private static final Set<String> EXPLAINED = Set.of(
            "C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12", "C13", "C15", "C19",
            "C20", "C21", "C26", "C27", "C29", "C30", "C31", "C32", "C33", "C34", "C35", "C36", "C37");

    /** A section of the report on a round. */
    public record Section(PublishedRound round, String name, List<ReconciledAnswer> rows) {

        public String anchor() {
            return round.round().code() + "-" + name;
        }
    }

    public List<Section> sections() {
        return rounds.stream()
                .filter(filter::takes)
                .flatMap(round -> {
                    var sections = new LinkedHashMap<String, List<ReconciledAnswer>>();
                    round.figures().stream()
                            .filter(filter::takes)
                            .forEach(row -> sections.computeIfAbsent(
                                            row.published().section(), none -> new ArrayList<>())
                                    .add(row));
                    return sections.entrySet().stream().map(one -> new Section(round, one.getKey(), one.getValue()));
                })
                .toList();
    }

    public List<ReconciledAnswer> rows() {
        return sections().stream().flatMap(section -> section.rows().stream()).toList();
    }

    /** How many of the shown have each fate. */
    public Map<Fate, Long> fates() {
        return rows().stream()
                .collect(Collectors.groupingBy(ReconciledAnswer::fate, TreeMap::new, Collectors.counting()));
    }

    public List<Choice> roundChoices() {
        return rounds.stream()
                .map(one -> new Choice(one.round().code(), one.round().name()))
                .toList();
    }

    public List<Choice> sectionChoices() {
        return rounds.stream()
                .flatMap(one -> one.figures().stream())
                .map(row -> row.published().section())
                .distinct()
                .map(section -> new Choice(section, texts.text("monitoring.survey.section." + section)))
                .toList();
    }

    public List<Choice> methodChoices() {
        return Stream.of("kii", "fgd", "other")
                .map(method -> new Choice(method, texts.text("monitoring.survey.method." + method)))
                .toList();
    }

    public List<Choice> fateChoices() {
        return Arrays.stream(Fate.values())
                .map(fate -> new Choice(SurveyFilter.name(fate), texts.text(fate.messageKey())))
                .toList();
    }

    public String download(String ending) {
        return filter.address(PATH + "." + ending);
    }

    public String question(Section section, ReconciledAnswer row) {
        return words(section).question(row.published());
    }

    public String part(Section section, ReconciledAnswer row) {
        return words(section).part(row.published());
    }

    public String heading(Section section) {
        return words(section).section(section.name());
    }

    /** Of whom, what kind of number, and where it was printed. */
    public String about(Section section, ReconciledAnswer row) {
        var printed = row.published();
        var words = words(section);
        return Stream.of(
                        words.method(printed.method()),
                        words.kind(printed),
                        texts.text(
                                "monitoring.survey.line." + printed.printedIn(), texts.plain(printed.printedAtLine())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String published(ReconciledAnswer row) {
        return shown(row.published(), row.published().value());
    }

    public String counted(ReconciledAnswer row) {
        return row.rounded().map(value -> shown(row.published(), value)).orElse("–");
    }

    /** The count and its base where it is a share; empty otherwise. */
    public String base(ReconciledAnswer row) {
        return row.counted()
                .filter(Counted::isShare)
                .map(one -> texts.text("monitoring.survey.base", one.part(), one.whole()))
                .orElse("");
    }

    public String tagKind(ReconciledAnswer row) {
        return switch (row.fate()) {
            case EQUAL -> "ok";
            case CONTRADICTED, DIFFERS -> "warn";
            case CONTEXT, NOT_COUNTABLE -> "wait";
        };
    }

    /** Why the two differ or nothing is counted; nothing where they are equal. */
    public String why(ReconciledAnswer row) {
        return switch (row.fate()) {
            case EQUAL -> "";
            case CONTRADICTED ->
                row.published().contradictionNumbers().stream()
                        .filter(EXPLAINED::contains)
                        .map(number -> texts.text("monitoring.contradiction." + number))
                        .collect(Collectors.joining(" "));
            case DIFFERS -> texts.text("monitoring.survey.why.differs");
            case CONTEXT -> texts.text("monitoring.survey.why.context");
            case NOT_COUNTABLE ->
                texts.text(
                        row.published().notCounted().isEmpty()
                                ? "monitoring.survey.why.nobody"
                                : "monitoring.survey.why.own-words");
        };
    }

    private String shown(PublishedAnswer figure, BigDecimal value) {
        return figure.isPercent() ? texts.percent(value) : texts.number(value.longValue());
    }

    private SurveyWords words(Section section) {
        return new SurveyWords(texts, section.round().forms());
    }
}
