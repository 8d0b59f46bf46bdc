package org.sanad.proof.check.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Split;
import org.sanad.proof.statement.Statements;

/** A split by sex, in brackets behind its total, is of that total: counts meet it, shares meet 100 per cent or the share split. */
public final class CheckSplits implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < said.report().items().size(); i++) {
            said.splits(i).forEach(split -> of(split).ifPresent(found::add));
        }
        return found;
    }

    private static Optional<Finding> of(Split split) {
        BigDecimal total = split.total().number().value();
        if (split.ofCounts()) {
            boolean meets = split.total().number().share()
                    || split.total().number().approximate()
                    || split.sum().compareTo(total) == 0;
            return meets ? Optional.empty() : Optional.of(counts(split));
        }
        BigDecimal slack = BigDecimal.ONE.max(BigDecimal.valueOf(split.parts().size() / 2));
        boolean meets =
                near(split.sum(), HUNDRED, slack) || split.total().number().share() && near(split.sum(), total, slack);
        return meets ? Optional.empty() : Optional.of(shares(split));
    }

    private static boolean near(BigDecimal one, BigDecimal other, BigDecimal slack) {
        return one.subtract(other).abs().compareTo(slack) <= 0;
    }

    private static Finding counts(Split split) {
        BigDecimal off = split.total().number().value().subtract(split.sum());
        return Finding.proven(
                Code.SPLIT_MISSES_TOTAL,
                List.of(split.total().reading()),
                Map.of(
                        "total",
                        split.total().number().shown(),
                        "sum",
                        split.sum().toPlainString(),
                        "off",
                        off.abs().toPlainString()),
                List.of(split.shownSum() + " ≠ " + split.total().number().shown()));
    }

    private static Finding shares(Split split) {
        return Finding.proven(
                Code.SPLIT_MISSES_WHOLE,
                List.of(split.total().reading()),
                Map.of(
                        "sum",
                        split.sum().toPlainString(),
                        "total",
                        split.total().number().shown()),
                List.of(split.shownSum() + " ≠ 100%"));
    }
}
