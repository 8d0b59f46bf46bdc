package org.sanad.proof.statement;

/** "7 out of 19 focus groups": how many of how many. */
public record Fraction(Claim part, Claim base) {

    public long count() {
        return part.number().count();
    }

    public long size() {
        return base.number().count();
    }
}
