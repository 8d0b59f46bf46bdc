package org.sanad.proof.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits by sex: "147 people (♂91 ♀56)", "76% (64%=M, 36%=F)", "120 (70 women and 50 men)". */
final class ReadSplits {

    private static final Pattern SIGN_BEFORE = Pattern.compile("([♂♀])\\s*$");
    private static final Pattern NOUN_BEHIND = Pattern.compile(
            "^\\s*(?:of (?:them )?|من )?((?:adult |young |youth )?\\p{L}+)(?=\\s*(?:[.,;)&،؛]|and |و|$))");
    private static final Pattern NOUN_BEFORE = Pattern.compile("(?:^|[(,;،؛]|and )\\s*(\\p{L}+):?\\s*$");

    private ReadSplits() {}

    static List<Split> of(List<Claim> claims, List<Fraction> fractions) {
        List<Split> splits = new ArrayList<>();
        int at = 0;
        while (at < claims.size()) {
            List<Split.Part> run = run(claims, at);
            boolean both = has(run, Group.FEMALE) && has(run, Group.MALE);
            if (both
                    && at > 0
                    && !goesOn(claims, at, at + run.size())
                    && claims.get(at - 1).sentence().equals(claims.get(at).sentence())) {
                Claim before = untagged(claims, at - 1);
                Claim total = fractions.stream()
                        .filter(one -> one.base().equals(before))
                        .map(Fraction::part)
                        .findFirst()
                        .orElse(before);
                if (run.getFirst().claim().afterWords() || SameList.isOf(total, run)) {
                    splits.add(new Split(total, run));
                }
            }
            at += Math.max(1, run.size());
        }
        return splits;
    }

    /** Another count in the same brackets, of whomever: women and men are not all of them. */
    private static boolean goesOn(List<Claim> claims, int first, int behind) {
        return behind < claims.size() && together(claims.get(first), claims.get(behind));
    }

    /** Where two splits follow one total, the second is of that total too. */
    private static Claim untagged(List<Claim> claims, int from) {
        int at = from;
        while (at > 0
                && !claims.get(at).tag().isEmpty()
                && claims.get(at - 1).sentence().equals(claims.get(at).sentence())) {
            at--;
        }
        return claims.get(at);
    }

    private static boolean has(List<Split.Part> run, Group sex) {
        return run.stream().anyMatch(part -> part.groups().contains(sex));
    }

    private static List<Split.Part> run(List<Claim> claims, int from) {
        List<Split.Part> run = new ArrayList<>();
        for (int i = from; i < claims.size() && together(claims.get(from), claims.get(i)); i++) {
            Optional<Set<Group>> groups = groups(claims.get(i));
            if (groups.isEmpty()) {
                break;
            }
            run.add(new Split.Part(claims.get(i), groups.get()));
        }
        return run;
    }

    private static boolean together(Claim first, Claim other) {
        return sameBrackets(first, other) || SameList.is(first, other);
    }

    private static boolean sameBrackets(Claim first, Claim other) {
        return first.afterWords()
                && other.afterWords()
                && first.sentence().equals(other.sentence())
                && first.number().share() == other.number().share()
                && !first.passage()
                        .text()
                        .substring(first.number().start(), other.number().start())
                        .contains(")");
    }

    private static Optional<Set<Group>> groups(Claim claim) {
        Matcher sign = SIGN_BEFORE.matcher(claim.before());
        Matcher behind = NOUN_BEHIND.matcher(claim.after());
        Matcher before = NOUN_BEFORE.matcher(claim.before());
        String words = !claim.tag().isEmpty()
                ? claim.tag()
                : sign.find() ? sign.group(1) : behind.find() ? behind.group(1) : before.find() ? before.group(1) : "";
        Set<Group> groups =
                words.equals("♀") ? Set.of(Group.FEMALE) : words.equals("♂") ? Set.of(Group.MALE) : Group.in(words);
        return groups.contains(Group.FEMALE) || groups.contains(Group.MALE) ? Optional.of(groups) : Optional.empty();
    }
}
