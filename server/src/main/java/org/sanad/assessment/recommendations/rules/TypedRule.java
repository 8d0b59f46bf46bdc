package org.sanad.assessment.recommendations.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.assessment.recommendations.Item;
import org.sanad.assessment.recommendations.Outcome;
import org.sanad.assessment.recommendations.Profile;
import org.sanad.assessment.recommendations.Strength;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedNumber;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** A rule as it is typed. */
record TypedRule(Map<String, String> typed, List<String> always) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}|");
    private static final int MOST_ITEMS = 20;
    private static final int MOST_BASE = 1000;

    static Map<String, String> of(Rule rule) {
        return Map.ofEntries(
                Map.entry("code", rule.code()),
                Map.entry("profile", rule.profile().name()),
                Map.entry("outcome", rule.outcome().name()),
                Map.entry("variable", rule.variable()),
                Map.entry("groupVariable", rule.groupVariable()),
                Map.entry("groupValue", rule.groupValue()),
                Map.entry("atLeast", String.valueOf(rule.atLeast())),
                Map.entry("smallestBase", String.valueOf(rule.smallestBase())),
                Map.entry("most", String.valueOf(rule.most())),
                Map.entry("strength", rule.strength().name()),
                Map.entry("inForce", rule.inForce() ? "true" : ""));
    }

    Optional<Rule> rule(FormErrors errors) {
        var code = TypedText.of(typed.get("code"));
        if (!CODE.matcher(code).matches()) {
            errors.add("code", Problem.of("rule-code"));
        }
        var profile = required("profile", TypedFields.choice(Profile.class, typed.get("profile")), errors);
        var outcome = required("outcome", TypedFields.choice(Outcome.class, typed.get("outcome")), errors);
        var strength = required("strength", TypedFields.choice(Strength.class, typed.get("strength")), errors);
        var variable = name("variable", errors);
        if (variable.isEmpty() && outcome.filter(one -> one != Outcome.ALWAYS).isPresent()) {
            errors.add("variable", Problem.of("rule-variable"));
        }
        var group = name("groupVariable", errors);
        var value = name("groupValue", errors);
        if (group.isEmpty() != value.isEmpty()) {
            errors.add("groupValue", Problem.of("rule-group"));
        }
        var atLeast = number("atLeast", 0, 100, errors);
        var base = number("smallestBase", 1, MOST_BASE, errors);
        var most = number("most", 1, MOST_ITEMS, errors);
        if (errors.any()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                code,
                profile.orElseThrow(),
                outcome.orElseThrow(),
                variable,
                group,
                value,
                atLeast,
                base,
                most,
                Item.all(String.join(" ", always)),
                strength.orElseThrow(),
                !TypedText.of(typed.get("inForce")).isEmpty()));
    }

    private String name(String field, FormErrors errors) {
        var name = TypedText.of(typed.get(field));
        if (!NAME.matcher(name).matches()) {
            errors.add(field, Problem.of("rule-name"));
        }
        return name;
    }

    private int number(String field, int least, int most, FormErrors errors) {
        if (TypedNumber.parse(TypedText.of(typed.get(field))) instanceof TypedNumber.Understood(var number)
                && number >= least
                && number <= most) {
            return (int) number;
        }
        errors.add(field, Problem.of("rule-number", least, most));
        return least;
    }

    private static <T> Optional<T> required(String field, Optional<T> read, FormErrors errors) {
        if (read.isEmpty()) {
            errors.add(field, Problem.of("choose-one"));
        }
        return read;
    }
}
