package org.sanad.proof.check.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Reading;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Claim;
import org.sanad.proof.statement.Group;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.statement.Unit;
import org.sanad.proof.text.Chart;
import org.sanad.proof.text.Heading;
import org.sanad.proof.text.Span;

/**
 * "Of the 4 male groups, 2 named advice and 2 named loans": whatever the female groups named, the chart of all groups needs a
 * bar of at least 2 for each. Parts of a bar are no longer than the bar.
 */
public final class CheckPartsOfBars implements Check {

    private static final Set<Group> SEXES = Set.of(Group.FEMALE, Group.MALE);
    private static final int ENOUGH = 3;

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (int i = 1; i < said.report().items().size(); i++) {
            if (said.report().items().get(i) instanceof Chart chart
                    && chart.ofCounts()
                    && chart.labels().size() == chart.bars().size()
                    && Group.in(chart.title()).stream().noneMatch(SEXES::contains)) {
                List<Claim> before = paragraph(said, i);
                Labels.unit(chart).flatMap(unit -> of(chart, unit, before)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Right before the chart, but for headings. */
    private static List<Claim> paragraph(Statements said, int chart) {
        int at = chart - 1;
        while (at > 0 && said.report().items().get(at) instanceof Heading) {
            at--;
        }
        return said.claims(at);
    }

    private static Optional<Finding> of(Chart chart, Unit unit, List<Claim> paragraph) {
        Map<Group, Map<Integer, Claim>> bySex = new EnumMap<>(Group.class);
        Map<Span, List<Claim>> sentences = new LinkedHashMap<>();
        paragraph.stream()
                .filter(claim -> claim.afterWords() && !claim.number().share())
                .forEach(claim -> sentences
                        .computeIfAbsent(claim.sentence(), none -> new ArrayList<>())
                        .add(claim));
        for (List<Claim> claims : sentences.values()) {
            Optional<Group> sex = sex(claims, unit);
            Map<Integer, Claim> named = named(chart, claims);
            if (sex.isPresent() && named.size() == claims.size() && bySex.put(sex.get(), named) != null) {
                return Optional.empty();
            }
        }
        Map<Integer, Long> least = new TreeMap<>();
        bySex.values()
                .forEach(named -> named.forEach(
                        (label, claim) -> least.merge(label, claim.number().count(), Long::sum)));
        return least.size() >= ENOUGH && !fits(chart, least)
                ? Optional.of(finding(
                        chart, least, sentences.values().iterator().next().getFirst()))
                : Optional.empty();
    }

    /** The one sex of whose interviews or groups the sentence speaks, as a whole. */
    private static Optional<Group> sex(List<Claim> claims, Unit unit) {
        String lead = claims.getLast().lead();
        List<Group> sexes = Group.in(lead).stream().filter(SEXES::contains).toList();
        boolean ofUnit = Unit.in(lead).filter(unit::equals).isPresent()
                && claims.stream().allMatch(claim -> claim.whom() == null || claim.of(unit))
                && !Group.in(lead).contains(Group.OTHER);
        return ofUnit && sexes.size() == 1 ? Optional.of(sexes.getFirst()) : Optional.empty();
    }

    /** Each at a label of its own. */
    private static Map<Integer, Claim> named(Chart chart, List<Claim> claims) {
        Map<Integer, Claim> named = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.number().whole() && claim.tag().isEmpty()) {
                Labels.best(chart, claim).ifPresent(label -> named.putIfAbsent(label, claim));
            }
        }
        return named;
    }

    private static boolean fits(Chart chart, Map<Integer, Long> least) {
        if (chart.paired()) {
            return least.entrySet().stream()
                    .allMatch(
                            one -> chart.values().get(one.getKey()).compareTo(BigDecimal.valueOf(one.getValue())) >= 0);
        }
        List<BigDecimal> bars =
                chart.values().stream().sorted(Comparator.reverseOrder()).toList();
        List<Long> parts =
                least.values().stream().sorted(Comparator.reverseOrder()).toList();
        return IntStream.range(0, parts.size())
                .allMatch(i -> bars.get(i).compareTo(BigDecimal.valueOf(parts.get(i))) >= 0);
    }

    private static Finding finding(Chart chart, Map<Integer, Long> least, Claim first) {
        String parts = least.entrySet().stream()
                .map(one -> chart.labels().get(one.getKey()) + " ≥ " + one.getValue())
                .collect(Collectors.joining("; "));
        String bars = chart.bars().stream().map(bar -> bar.value().shown()).collect(Collectors.joining(", "));
        return Finding.proven(
                Code.PARTS_OVER_BAR,
                List.of(first.reading(), Reading.of(chart.place(), chart.shown())),
                Map.of("title", chart.title()),
                List.of(parts + " ≰ " + bars));
    }
}
