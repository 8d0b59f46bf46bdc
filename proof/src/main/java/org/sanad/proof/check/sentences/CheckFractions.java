package org.sanad.proof.check.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.arithmetic.Shares;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Claim;
import org.sanad.proof.statement.Fraction;
import org.sanad.proof.statement.Statements;

/** "7 out of 19 (37%)": no more than there are, and the share in the brackets is theirs. */
public final class CheckFractions implements Check {

    private static final Pattern OPENS = Pattern.compile("[^.;()]{0,60}\\(\\s*(?:i\\.e\\. ?|or )?");

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < said.report().items().size(); i++) {
            List<Claim> claims = said.claims(i);
            for (Fraction fraction : said.fractions(i)) {
                over(fraction).or(() -> beside(fraction, claims)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> over(Fraction fraction) {
        boolean people = fraction.base().whom() != null;
        if (fraction.count() <= fraction.size() || !people) {
            return Optional.empty();
        }
        return Optional.of(Finding.proven(
                Code.COUNT_OVER_BASE,
                List.of(fraction.base().reading()),
                Map.of("count", Long.toString(fraction.count()), "base", Long.toString(fraction.size())),
                List.of(fraction.count() + " > " + fraction.size())));
    }

    private static Optional<Finding> beside(Fraction fraction, List<Claim> claims) {
        int at = claims.indexOf(fraction.base());
        if (at + 1 >= claims.size() || fraction.size() == 0) {
            return Optional.empty();
        }
        Claim next = claims.get(at + 1);
        boolean share = next.number().share()
                && next.tag().isEmpty()
                && next.sentence().equals(fraction.base().sentence())
                && OPENS.matcher(next.before()).matches()
                && closes(next);
        if (!share
                || Shares.gives(fraction.count(), fraction.size(), next.number().value())) {
            return Optional.empty();
        }
        return Optional.of(Finding.proven(
                Code.COUNT_AND_SHARE,
                List.of(next.reading()),
                Map.of(
                        "count",
                        Long.toString(fraction.count()),
                        "base",
                        Long.toString(fraction.size()),
                        "share",
                        next.number().shown()),
                List.of(Shares.shown(fraction.count(), fraction.size()) + " ≠ "
                        + next.number().shown())));
    }

    private static boolean closes(Claim share) {
        return share.after().startsWith(")");
    }
}
