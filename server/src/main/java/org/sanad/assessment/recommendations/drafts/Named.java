package org.sanad.assessment.recommendations.drafts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanad.assessment.recommendations.Evidence;
import org.sanad.assessment.recommendations.rules.Rule;
import org.sanad.tabulation.PlanRow.Source;

/**
 * What was named to the question of a rule. Interviews and focus groups are never ranked together: a share of people and
 * two of three groups cannot be compared, so what groups named stands after what interviews named.
 */
final class Named {

    private final Rule rule;
    private final Map<String, List<Evidence>> choices = new LinkedHashMap<>();

    Named(Rule rule, List<Evidence> results) {
        this.rule = rule;
        results.stream()
                .filter(one -> one.variable().equals(rule.variable())
                        && one.groupVars().equals(rule.groupVariable())
                        && one.groupValues().equals(rule.groupValue()))
                .forEach(one -> choices.computeIfAbsent(one.value(), value -> new ArrayList<>())
                        .add(one));
    }

    boolean isCounted() {
        return !choices.isEmpty();
    }

    /** The most that any source asked. */
    long base() {
        return choices.values().stream()
                .flatMap(List::stream)
                .mapToLong(Evidence::total)
                .max()
                .orElse(0);
    }

    boolean isEnough() {
        return base() >= rule.smallestBase();
    }

    /** Choices named often enough with all that is known of each, the most often named of each source first. */
    Map<String, List<Evidence>> often() {
        var named = new LinkedHashMap<String, List<Evidence>>();
        Stream.of(Source.HH, Source.KII, Source.SERVICE, Source.FGD)
                .flatMap(this::ranked)
                .forEach(value -> named.putIfAbsent(value, choices.getOrDefault(value, List.of())));
        return named;
    }

    private Stream<String> ranked(Source source) {
        return choices.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.source() == source)
                .filter(one -> one.total() >= rule.smallestBase() && one.reaches(rule.atLeast()))
                .sorted(Comparator.comparingDouble((Evidence one) -> -(double) one.n() / one.total()))
                .map(Evidence::value);
    }
}
