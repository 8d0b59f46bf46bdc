package org.sanad.proof.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Pairs of counts joined by "out of" and its kin. */
final class ReadFractions {

    private static final Pattern JOINED =
            Pattern.compile("(?i)\\s*(?:/|out\\s+of|of|من\\s+أصل|من\\s+بين|من|لە\\s+کۆی|لە)\\s*(?:the|all)?\\s*");

    private ReadFractions() {}

    static List<Fraction> of(List<Claim> claims) {
        List<Fraction> fractions = new ArrayList<>();
        for (int i = 1; i < claims.size(); i++) {
            Claim part = claims.get(i - 1);
            Claim base = claims.get(i);
            boolean counts = !part.number().share()
                    && !base.number().share()
                    && part.number().whole()
                    && base.number().whole();
            if (counts
                    && part.sentence().equals(base.sentence())
                    && JOINED.matcher(base.before()).matches()) {
                fractions.add(new Fraction(part, base));
            }
        }
        return fractions;
    }
}
