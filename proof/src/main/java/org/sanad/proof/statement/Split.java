package org.sanad.proof.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A number and, in brackets behind it, what it consists of by sex. */
public record Split(Claim total, List<Part> parts) {

    /** One of them. */
    public record Part(Claim claim, Set<Group> groups) {

        public BigDecimal value() {
            return claim.number().value();
        }
    }

    public boolean ofShares() {
        return parts.stream().allMatch(part -> part.claim().number().share());
    }

    public boolean ofCounts() {
        return parts.stream().noneMatch(part -> part.claim().number().share());
    }

    public BigDecimal sum() {
        return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Part of(Group sex) {
        return parts.stream()
                .filter(part -> part.groups().contains(sex))
                .findFirst()
                .orElseThrow();
    }

    public String shownSum() {
        return String.join(
                        " + ",
                        parts.stream()
                                .map(part -> part.claim().number().shown())
                                .toList()) + " = " + sum().toPlainString() + (ofShares() ? "%" : "");
    }
}
