package org.sanad.proof.check.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.arithmetic.Shares;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Claim;
import org.sanad.proof.statement.Group;
import org.sanad.proof.statement.ReadSexes;
import org.sanad.proof.statement.Size;
import org.sanad.proof.statement.Split;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.statement.Whom;

/**
 * "48% of 29 said yes (85% women, 15% men)": some whole number of people said yes, and some whole number of these are women.
 * Where no two numbers print as these shares, one of them is wrong or the base is another.
 */
public final class CheckSharesOfSplits implements Check {

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < said.report().items().size(); i++) {
            int item = i;
            said.splits(i).stream()
                    .filter(split -> split.ofShares()
                            && split.parts().size() == 2
                            && split.total().number().share())
                    .forEach(split -> base(said, item, split)
                            .flatMap(base -> of(split, base))
                            .ifPresent(found::add));
        }
        return found;
    }

    /** Of whom the paragraph speaks, if only of one kind of people and of all of them. */
    private static Optional<Size> base(Statements said, int item, Split split) {
        List<Whom> named = said.claims(item).stream()
                .filter(claim -> claim.number().share()
                        && claim.number().start() <= split.total().number().start())
                .map(Claim::whom)
                .filter(whom -> whom != null)
                .distinct()
                .toList();
        boolean meets = split.sum().subtract(BigDecimal.valueOf(100)).abs().compareTo(BigDecimal.ONE) <= 0;
        boolean one = meets
                && named.size() == 1
                && named.getFirst().all()
                && Group.in(split.total().lead()).stream().allMatch(group -> group == Group.OTHER);
        return one ? said.sizes().of(named.getFirst(), item) : Optional.empty();
    }

    private static Optional<Finding> of(Split split, Size base) {
        BigDecimal women = split.of(Group.FEMALE).value();
        BigDecimal men = split.of(Group.MALE).value();
        boolean straight = !ReadSexes.pairs(split, base.size()).isEmpty();
        boolean alone = LongStream.rangeClosed(1, base.size()).anyMatch(count -> splits(women, men, count));
        boolean share = Shares.possible(split.total().number().value(), base.size());
        // A share that no count gives by itself may be one of answers, not of people; its split must still be of
        // someone.
        if (straight || alone && !share) {
            return Optional.empty();
        }
        List<String> sums = new ArrayList<>();
        if (share) {
            LongStream.rangeClosed(1, base.size())
                    .filter(count -> Shares.gives(
                            count, base.size(), split.total().number().value()))
                    .forEach(count -> sums.add(Shares.shown(count, base.size()) + "; " + Shares.nearest(women, count)));
        } else {
            sums.add("1…" + base.size() + ": " + women.toPlainString() + "% + " + men.toPlainString() + "% ∅");
        }
        return Optional.of(Finding.proven(
                Code.SPLIT_OF_NO_COUNT,
                List.of(split.total().reading(), base.reading()),
                Map.of(
                        "share",
                        split.total().number().shown(),
                        "base",
                        Long.toString(base.size()),
                        "parts",
                        women.toPlainString() + "% / " + men.toPlainString() + "%"),
                sums));
    }

    private static boolean splits(BigDecimal women, BigDecimal men, long count) {
        return LongStream.rangeClosed(0, count)
                .anyMatch(one -> Shares.gives(one, count, women) && Shares.gives(count - one, count, men));
    }
}
