package org.sanad.monitoring.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.programmes.FigureWords;
import org.sanad.web.Texts;

/** The reconciliation in words, section by section as it was printed. */
public record ReconciliationPage(int year, List<Reconciled> rows, FigureWords words) {

    private static final int FEW = 4;

    /** Contradictions that a sentence of ours explains. */
    private static final Set<String> EXPLAINED =
            Set.of("X-01", "X-02", "X-04", "X-05", "X-06", "X-07", "X-08", "X-10", "X-19");

    public Map<String, List<Reconciled>> sections() {
        var sections = new LinkedHashMap<String, List<Reconciled>>();
        rows.forEach(row -> sections.computeIfAbsent(row.published().section(), none -> new java.util.ArrayList<>())
                .add(row));
        return sections;
    }

    /** The first that differ, as an excerpt has room for. */
    public List<Reconciled> firstThatDiffer() {
        return rows.stream()
                .filter(row -> row.state() == Reconciled.State.DIFFERS)
                .limit(FEW)
                .toList();
    }

    public String link() {
        return "/figures/published?year=" + year;
    }

    public long count(Reconciled.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** What it is called here where something counts it, and otherwise as it was printed. */
    public String name(Reconciled row) {
        return Counterpart.of(row.published())
                .filter(counterpart -> counterpart.upTo().isEmpty())
                .map(counterpart ->
                        texts().text("figure.name." + counterpart.code().code()))
                .orElseGet(() -> printed(row.published().indicator()));
    }

    /** "prior-knowledge=none" is a question and its answer; the words are ours, the figure is theirs. */
    private String printed(String indicator) {
        var parts = indicator.split("=", 2);
        var name = texts().text("monitoring.printed." + parts[0]);
        return parts.length == 1 ? name : name + ": " + texts().text("monitoring.printed-answer." + parts[1]);
    }

    /** Of whom and where. */
    public String part(Reconciled row) {
        var printed = row.published();
        var cell = Counterpart.of(printed).map(Counterpart::cell).orElseGet(() -> Counterpart.printedCell(printed));
        return new TreeMap<>(cell.members())
                .entrySet().stream()
                        .map(member -> words.member(member.getKey(), member.getValue()))
                        .collect(Collectors.joining(" · "));
    }

    public String published(Reconciled row) {
        var number = texts().number(row.published().value().longValue());
        return row.published().isCount()
                ? number
                : texts().percent(row.published().value().doubleValue() / 100);
    }

    public String counted(Reconciled row) {
        var counted = row.counted().stream().distinct().map(words::number).toList();
        return row.state() == Reconciled.State.NOT_COUNTABLE_YET ? "–" : String.join("–", counted);
    }

    public String tagKind(Reconciled row) {
        return switch (row.state()) {
            case EQUAL -> "ok";
            case DIFFERS -> "warn";
            case HIDDEN, NOT_COUNTABLE_YET -> "wait";
        };
    }

    public String tag(Reconciled row) {
        return texts().text("monitoring.state." + row.state());
    }

    /** Why nothing is counted, and why the two differ: the sentence of the contradiction, where one is known. */
    public String why(Reconciled row) {
        return Stream.concat(whyNotCounted(row), explanation(row)).collect(Collectors.joining(" "));
    }

    private Stream<String> whyNotCounted(Reconciled row) {
        return Stream.of(row)
                .filter(one -> one.state() == Reconciled.State.NOT_COUNTABLE_YET)
                .map(one -> texts().text("monitoring.not-counted." + WhyNotCounted.of(one.published())));
    }

    private Stream<String> explanation(Reconciled row) {
        return Stream.of(contradiction(row))
                .filter(EXPLAINED::contains)
                .map(contradiction -> texts().text("monitoring.contradiction." + contradiction));
    }

    public String contradiction(Reconciled row) {
        var contradiction = row.published().contradiction();
        return contradiction == null ? "" : contradiction;
    }

    private Texts texts() {
        return words.texts();
    }
}
