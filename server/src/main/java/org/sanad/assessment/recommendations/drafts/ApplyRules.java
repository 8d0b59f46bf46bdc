package org.sanad.assessment.recommendations.drafts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.assessment.recommendations.Evidence;
import org.sanad.assessment.recommendations.Item;
import org.sanad.assessment.recommendations.Outcome;
import org.sanad.assessment.recommendations.market.Opportunity;
import org.sanad.assessment.recommendations.market.Trade;
import org.sanad.assessment.recommendations.rules.Rule;
import org.sanad.tabulation.PlanRow;

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

    /** Rules that could not speak, and why. */
    List<HeldBack> heldBack(List<Rule> rules, List<PlanRow> plan) {
        return rules.stream()
                .filter(rule -> rule.inForce() && rule.outcome() != Outcome.ALWAYS)
                .flatMap(rule -> HeldBack.of(one(rule), named(rule), plan).stream())
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
        named(rule).often().entrySet().stream()
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
        var straining = named(rule).often().entrySet().stream()
                .limit(rule.most())
                .filter(choice ->
                        Item.of(choice.getKey()).filter(STRAINING::contains).isPresent())
                .flatMap(choice -> choice.getValue().stream())
                .toList();
        return new Draft(rule, straining.isEmpty() ? List.of() : rule.always(), List.of(), straining);
    }

    /** What the market asks for comes first; what nobody studied and what is to be avoided is only told of. */
    private Draft trades(Rule rule) {
        var evidence = named(rule).often();
        var wanted = evidence.keySet().stream()
                .flatMap(choice -> Trade.of(choice).stream())
                .map(trade -> new WantedTrade(trade, DecideTrades.demand(market, trade)))
                .toList();
        var trades = Stream.of(
                        wanted.stream()
                                .filter(WantedTrade::isWorthIt)
                                .sorted(Comparator.comparing(
                                        trade -> trade.demand().orElseThrow()))
                                .limit(rule.most()),
                        wanted.stream().filter(WantedTrade::isUnstudied).limit(rule.most()),
                        wanted.stream().filter(WantedTrade::isToAvoid))
                .flatMap(part -> part)
                .toList();
        var behind = trades.stream()
                .flatMap(trade -> evidence.getOrDefault(trade.trade().choice(), List.of()).stream())
                .toList();
        return new Draft(rule, List.of(), trades, behind);
    }

    private Named named(Rule rule) {
        return new Named(rule, results);
    }
}
