package org.sanad.assessment.recommendations.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the rules for the whole mission, by a new version of all of them. */
@Component
public class KeepRules {

    private final RuleSets ruleSets;
    private final Permit permit;
    private final Audit audit;

    KeepRules(RuleSets ruleSets, Permit permit, Audit audit) {
        this.ruleSets = ruleSets;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public RuleSet newest() {
        permit.requireAnywhere(Permission.DECIDE_RECOMMENDATIONS);
        return ruleSets.newest();
    }

    public boolean mayChange() {
        return permit.allows(Permission.DECIDE_RECOMMENDATIONS, Target.mission());
    }

    /**
     * @param code of the rule that is changed; empty for a new one
     * @param seen the version its writer looked at, so that nobody's change is lost
     */
    @Transactional
    public void keep(String code, Rule rule, int seen) {
        permit.require(Permission.DECIDE_RECOMMENDATIONS, Target.mission());
        var newest = ruleSets.newest();
        if (newest.number() != seen) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("rules-changed"));
        }
        var rules = new ArrayList<>(newest.rules());
        var at = position(rules, code);
        var taken = position(rules, rule.code());
        if (taken >= 0 && taken != at) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("rule-code-taken"));
        }
        if (at >= 0) {
            rules.set(at, rule);
        } else {
            rules.add(rule);
        }
        var user = permit.reach(Permission.DECIDE_RECOMMENDATIONS).user();
        var number = ruleSets.add(rules, seen, user);
        audit.recorded("rules.changed", Subject.of("rules", number), Map.of("code", rule.code()));
    }

    private static int position(List<Rule> rules, String code) {
        return rules.stream().map(Rule::code).toList().indexOf(code);
    }
}
