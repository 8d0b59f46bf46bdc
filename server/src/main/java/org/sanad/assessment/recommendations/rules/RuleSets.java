package org.sanad.assessment.recommendations.rules;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.recommendations.Item;
import org.sanad.assessment.recommendations.Outcome;
import org.sanad.assessment.recommendations.Profile;
import org.sanad.assessment.recommendations.Strength;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All versions of the rules; the newest counts. */
@Repository
public class RuleSets {

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleSets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            String code,
            Profile profile,
            Outcome outcome,
            String variable,
            String groupVariable,
            String groupValue,
            int atLeast,
            int smallestBase,
            int most,
            String always,
            Strength strength,
            boolean inForce) {

        Rule rule() {
            return new Rule(
                    code,
                    profile,
                    outcome,
                    variable,
                    groupVariable,
                    groupValue,
                    atLeast,
                    smallestBase,
                    most,
                    Item.all(always),
                    strength,
                    inForce);
        }
    }

    public RuleSet newest() {
        int number = jdbc.sql("select max(number) from assessment.rule_set")
                .query(Integer.class)
                .single();
        var rules = jdbc.sql("""
                        select code, profile, outcome, variable, group_variable, group_value, at_least, smallest_base,
                            most, always, strength, in_force
                        from assessment.rule where set_number = :number order by position
                        """).param("number", number).query(Row.class).list().stream()
                .map(Row::rule)
                .toList();
        return new RuleSet(number, rules);
    }

    /** A version of its own; two who save at once are told apart by the key. */
    int add(List<Rule> rules, int after, @Nullable UUID by) {
        var number = after + 1;
        jdbc.sql("insert into assessment.rule_set (number, made_at, made_by) values (:number, :now, :by)")
                .param("number", number)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by)
                .update();
        for (var i = 0; i < rules.size(); i++) {
            add(number, i + 1, rules.get(i));
        }
        return number;
    }

    private void add(int number, int position, Rule rule) {
        jdbc.sql("""
                        insert into assessment.rule
                            (set_number, position, code, profile, outcome, variable, group_variable, group_value,
                            at_least, smallest_base, most, always, strength, in_force)
                        values (:number, :position, :code, :profile, :outcome, :variable, :groupVariable, :groupValue,
                            :atLeast, :smallestBase, :most, :always, :strength, :inForce)
                        """)
                .param("number", number)
                .param("position", position)
                .param("code", rule.code())
                .param("profile", rule.profile().name())
                .param("outcome", rule.outcome().name())
                .param("variable", rule.variable())
                .param("groupVariable", rule.groupVariable())
                .param("groupValue", rule.groupValue())
                .param("atLeast", rule.atLeast())
                .param("smallestBase", rule.smallestBase())
                .param("most", rule.most())
                .param("always", Item.joined(rule.always()))
                .param("strength", rule.strength().name())
                .param("inForce", rule.inForce())
                .update();
    }
}
