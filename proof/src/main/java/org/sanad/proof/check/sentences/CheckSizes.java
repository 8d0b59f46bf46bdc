package org.sanad.proof.check.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Grade;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Size;
import org.sanad.proof.statement.Statements;

/**
 * A sample has so many women's groups, and has them in every sentence. For a whole sample a second number is only asked
 * about: it may be of those who were asked a later question.
 */
public final class CheckSizes implements Check {

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        said.sizes().all().stream()
                .filter(Size::said)
                .collect(Collectors.groupingBy(size -> size.scope() + " " + size.whom()))
                .values()
                .forEach(sizes -> of(sizes, found));
        return found;
    }

    private static void of(List<Size> sizes, List<Finding> found) {
        Map<Long, List<Size>> bySize = sizes.stream().collect(Collectors.groupingBy(Size::size));
        if (bySize.size() < 2) {
            return;
        }
        List<Size> usual = bySize.values().stream()
                .max(Comparator.<List<Size>>comparingInt(List::size)
                        .thenComparing(same -> -same.getFirst().item()))
                .orElseThrow();
        for (List<Size> others : bySize.values()) {
            if (others != usual) {
                Size other = others.getFirst();
                found.add(new Finding(
                        Code.GROUP_TWO_SIZES,
                        other.whom().all() ? Grade.QUESTION : Grade.PROVEN,
                        List.of(other.reading(), usual.getFirst().reading()),
                        Map.of(
                                "other",
                                Long.toString(other.size()),
                                "usual",
                                Long.toString(usual.getFirst().size()),
                                "times",
                                Integer.toString(usual.size())),
                        List.of(other.size() + " ≠ " + usual.getFirst().size())));
            }
        }
    }
}
