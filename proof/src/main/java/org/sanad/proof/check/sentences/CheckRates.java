package org.sanad.proof.check.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.arithmetic.Shares;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Claim;
import org.sanad.proof.statement.Group;
import org.sanad.proof.statement.Nearby;
import org.sanad.proof.statement.ReadSexes;
import org.sanad.proof.statement.Size;
import org.sanad.proof.statement.Split;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.statement.Whom;
import org.sanad.proof.statement.Words;

/**
 * "86% of those for group projects are women" is not "86% of women are for group projects". Where the report's own splits
 * tell how many women there are and how many of them chose it, the second share is known and differs.
 */
public final class CheckRates implements Check {

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < said.report().items().size(); i++) {
            List<Split> splits = ReadSexes.partition(said, i);
            for (Split split : splits) {
                for (Group sex : List.of(Group.FEMALE, Group.MALE)) {
                    of(said, i, split, splits, sex, found);
                }
            }
        }
        return found;
    }

    private static void of(Statements said, int item, Split split, List<Split> all, Group sex, List<Finding> found) {
        Optional<Whom> whom = all.isEmpty() ? Optional.empty() : ReadSexes.whom(all);
        Optional<Size> base = whom.flatMap(one -> said.sizes().of(one, item));
        Optional<Size> size = whom.flatMap(one -> said.sizes().of(new Whom(one.unit(), Set.of(sex)), item));
        List<ReadSexes.Pair> pairs =
                base.isEmpty() ? List.of() : ReadSexes.pairs(split, base.get().size());
        if (size.isEmpty() || pairs.size() != 1) {
            return;
        }
        long count = sex == Group.FEMALE
                ? pairs.getFirst().women()
                : pairs.getFirst().men();
        Split.Part part = split.of(sex);
        if (Shares.gives(count, size.get().size(), part.value())) {
            return;
        }
        List<String> words = own(split, all);
        long answered = pairs.getFirst().women() + pairs.getFirst().men();
        Nearby.sample(said, item)
                .boxed()
                .flatMap(i -> said.claims(i).stream())
                .filter(claim -> asRate(claim, part, sex, words))
                .forEach(claim -> found.add(finding(claim, split, part, count, answered, size.get())));
    }

    /** Words of this answer that no other answer of the paragraph shares. */
    private static List<String> own(Split split, List<Split> all) {
        List<String> words = Words.of(split.total().after());
        for (Split other : all) {
            words = other == split
                    ? words
                    : Words.only(words, Words.of(other.total().after()));
        }
        return words;
    }

    private static boolean asRate(Claim claim, Split.Part part, Group sex, List<String> words) {
        return claim.number().share()
                && claim.tag().isEmpty()
                && claim.number().is(part.claim().number())
                && Group.in(claim.names()).equals(Set.of(sex))
                && Words.shared(words, Words.of(claim.names())) > 0;
    }

    private static Finding finding(Claim claim, Split split, Split.Part part, long count, long answered, Size size) {
        return Finding.proven(
                Code.PART_AS_RATE,
                List.of(claim.reading(), split.total().reading()),
                Map.of(
                        "share",
                        part.claim().number().shown(),
                        "count",
                        Long.toString(count),
                        "answered",
                        Long.toString(answered),
                        "size",
                        Long.toString(size.size())),
                List.of(Shares.shown(count, answered) + "; " + Shares.shown(count, size.size())));
    }
}
