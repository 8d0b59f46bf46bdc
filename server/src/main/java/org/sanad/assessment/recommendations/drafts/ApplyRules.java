package org.sanad.assessment.recommendations.drafts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.assessment.recommendations.Evidence;
import org.sanad.assessment.recommendations.Item;
import org.sanad.assessment.recommendations.market.Demand;
import org.sanad.assessment.recommendations.market.Opportunity;
import org.sanad.assessment.recommendations.market.Trade;
import org.sanad.assessment.recommendations.rules.Rule;

/** Applies rules to results: what enough people named, the most often named first. */
final class ApplyRules {

    /** Supports that put people under strain, so that they come with all of MHPSS. */
    private static final List<Item> STRAINING = List.of(Item.GRANT, Item.LOAN, Item.INDIVIDUAL_LIVELIHOOD);

    private final List<Evidence> results;
    private final List<Opportunity> market;

    /** @param results of all sources; each cell once */
    ApplyRules(List<Evidence> results, List<Opportunity> market) {
        this.results = results;
        this.market = market;
    }

    List<Draft> all(List<Rule> rules) {
        return rules.stream()
                .filter(Rule::inForce)
                .map(this::one)
                .filter(Draft::isSomething)
                .toList();
    }

    private Draft one(Rule rule) {
        return switch (rule.outcome()) {
            case ACTIVITIES, SUPPORTS -> items(rule, Item::of);
            case FORM ->
                items(rule, value -> Item.of(value).filter(item -> item == Item.GROUP || item == Item.INDIVIDUAL));
            case WORKPLACE -> items(rule, ApplyRules::workplace);
            case MARKET -> trades(rule);
            case FULL_MHPSS -> strain(rule);
            case ALWAYS -> new Draft(rule, rule.always(), List.of(), List.of());
        };
    }

    private static Optional<Item> workplace(String value) {
        return switch (value) {
            case "yes" -> Optional.of(Item.AT_HOME);
            case "no" -> Optional.of(Item.OUTSIDE_HOME);
            default -> Optional.empty();
        };
    }

    /** The items whose choice was named often enough; those that always belong come first, once anything was named. */
    private Draft items(Rule rule, java.util.function.Function<String, Optional<Item>> read) {
        var items = new ArrayList<Item>();
        var evidence = new ArrayList<Evidence>();
        named(rule).entrySet().stream()
                .filter(choice -> read.apply(choice.getKey()).isPresent())
                .limit(rule.most())
                .forEach(choice -> {
                    items.add(read.apply(choice.getKey()).orElseThrow());
                    evidence.addAll(choice.getValue());
                });
        var all = items.isEmpty()
                ? List.<Item>of()
                : Stream.concat(rule.always().stream(), items.stream())
                        .distinct()
                        .toList();
        return new Draft(rule, all, List.of(), evidence);
    }

    private Draft strain(Rule rule) {
        var straining = named(rule).entrySet().stream()
                .limit(rule.most())
                .filter(choice ->
                        Item.of(choice.getKey()).filter(STRAINING::contains).isPresent())
                .flatMap(choice -> choice.getValue().stream())
                .toList();
        return new Draft(rule, straining.isEmpty() ? List.of() : rule.always(), List.of(), straining);
    }

    private Draft trades(Rule rule) {
        var trades = new ArrayList<WantedTrade>();
        var evidence = new ArrayList<Evidence>();
        named(rule).entrySet().stream()
                .filter(choice -> Trade.of(choice.getKey()).isPresent())
                .limit(rule.most())
                .forEach(choice -> {
                    var trade = Trade.of(choice.getKey()).orElseThrow();
                    trades.add(new WantedTrade(trade, demand(trade)));
                    evidence.addAll(choice.getValue());
                });
        return new Draft(rule, List.of(), trades, evidence);
    }

    /** The best that any district of the place says: work asked for in one of them is work. */
    private Optional<Demand> demand(Trade trade) {
        return market.stream()
                .filter(seen -> seen.trade() == trade)
                .map(Opportunity::demand)
                .min(Comparator.naturalOrder());
    }

    private Map<String, List<Evidence>> named(Rule rule) {
        var choices = new LinkedHashMap<String, List<Evidence>>();
        results.stream()
                .filter(one -> one.variable().equals(rule.variable())
                        && one.groupVars().equals(rule.groupVariable())
                        && one.groupValues().equals(rule.groupValue()))
                .forEach(one -> choices.computeIfAbsent(one.value(), value -> new ArrayList<>())
                        .add(one));
        var named = new LinkedHashMap<String, List<Evidence>>();
        choices.entrySet().stream()
                .filter(choice -> choice.getValue().stream().anyMatch(one -> one.reaches(rule.atLeast())))
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, List<Evidence>> choice) -> -weight(choice.getValue())))
                .forEach(choice -> named.put(choice.getKey(), choice.getValue()));
        return named;
    }

    /** Sources are of different kinds and are never added up to be shown; here they only set an order. */
    private static double weight(List<Evidence> sources) {
        return sources.stream()
                .mapToDouble(one -> one.total() == 0 ? 0 : (double) one.n() / one.total())
                .sum();
    }
}
