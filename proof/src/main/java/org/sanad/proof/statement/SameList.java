package org.sanad.proof.statement;

import java.util.List;
import java.util.regex.Pattern;

/** "61 people: 34 women and 27 men", "61 people, of whom 34 women and 27 men": a split outside of brackets. */
final class SameList {

    private static final Pattern OF_ALL = Pattern.compile("(?s).*\\p{L}\\s*:\\s*");

    /** Others may be among them, so that only too many of these are too many. */
    private static final Pattern OF_SOME =
            Pattern.compile("(?is).*(?<!\\p{L})(?:of (?:whom|them)|منهم|منهن|من بينهم|بينهم)\\s*");

    private static final Pattern JOINS = Pattern.compile(
            "\\s*(?:of (?:them )?|من )?(?:\\p{L}+ ){0,2}\\p{L}+\\s*(?:[,،;؛]|[,،]?\\s*(?:and|و))\\s*و?");

    private static final Pattern ENDS = Pattern.compile("\\s*(?:of (?:them )?|من )?(?:\\p{L}+ )?\\p{L}+\\s*[.!]?\\s*");

    private SameList() {}

    /** Whether a number opens such a list, or follows on another of the same. */
    static boolean is(Claim first, Claim other) {
        return opens(first)
                && !other.afterWords()
                && first.sentence().equals(other.sentence())
                && first.number().share() == other.number().share()
                && (first.equals(other) || JOINS.matcher(other.before()).matches());
    }

    /** Whether it is a split of a number of people: nothing else is named, or these alone are too many. */
    static boolean isOf(Claim total, List<Split.Part> parts) {
        Whom whom = total.whom();
        boolean people = whom != null
                && whom.all()
                && !total.number().share()
                && parts.stream().noneMatch(part -> part.claim().number().share());
        long sum =
                parts.stream().mapToLong(part -> part.claim().number().count()).sum();
        return people && (sum > total.number().count() || namesAll(parts));
    }

    private static boolean namesAll(List<Split.Part> parts) {
        return OF_ALL.matcher(parts.getFirst().claim().before()).matches()
                && ENDS.matcher(parts.getLast().claim().after()).matches();
    }

    private static boolean opens(Claim claim) {
        return !claim.afterWords()
                && (OF_ALL.matcher(claim.before()).matches()
                        || OF_SOME.matcher(claim.before()).matches());
    }
}
