package org.sanad.proof.check.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Grade;
import org.sanad.proof.arithmetic.Rounding;
import org.sanad.proof.arithmetic.Shares;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Claim;
import org.sanad.proof.statement.Group;
import org.sanad.proof.statement.Size;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.statement.Unit;
import org.sanad.proof.statement.Whom;
import org.sanad.proof.text.Span;

/**
 * "Youths were most interested in running shops (43%)", where 13 youths were asked: of whom are these shares, if no number of
 * youths gives them? It may be of some youths, or of all their answers; only the author knows.
 */
public final class CheckSubjects implements Check {

    private static final Pattern SUBJECT = Pattern.compile(
            "^[\\s•]*(?:(?i:among|for)\\s+)?(?:(?i:the|all|assessed|interviewed)\\s+)*((?:[\\p{L}-]+\\s+){0,2}?[\\p{L}-]+?)(?:,|\\s)\\s*(?<next>[\\p{L}-]+).*",
            Pattern.DOTALL);
    private static final Set<String> NARROWS = Set.of(
            "and", "or", "who", "whose", "with", "in", "from", "living", "aged", "that", "of", "preferring", "headed");

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < said.report().items().size(); i++) {
            int item = i;
            Map<Span, List<Claim>> sentences = new LinkedHashMap<>();
            said.claims(i)
                    .forEach(claim -> sentences
                            .computeIfAbsent(claim.sentence(), none -> new ArrayList<>())
                            .add(claim));
            sentences.values().stream()
                    .filter(claims -> claims.stream().allMatch(CheckSubjects::isOfSubject))
                    .forEach(claims -> of(said, item, claims, found));
        }
        return found;
    }

    /** A bare share in brackets behind what it belongs to. */
    private static boolean isOfSubject(Claim claim) {
        return claim.number().share()
                && claim.afterWords()
                && claim.tag().isEmpty()
                && claim.whom() == null
                && !claim.number().approximate()
                && Unit.in(claim.lead()).isEmpty()
                && claim.after().startsWith(")");
    }

    private static void of(Statements said, int item, List<Claim> claims, List<Finding> found) {
        Claim first = claims.getFirst();
        Set<Group> groups = subject(first.passage().text(first.sentence()));
        Set<Group> named = Group.in(claims.getLast().lead());
        if (groups.isEmpty() || !named.equals(groups)) {
            return;
        }
        List<Size> sizes = sizes(said, item, groups);
        List<BigDecimal> shares =
                claims.stream().map(claim -> claim.number().value()).toList();
        boolean asked = sizes.stream().anyMatch(size -> size.whom().unit() != Unit.FOCUS_GROUP);
        if (asked && sizes.stream().noneMatch(size -> gives(size, shares))) {
            found.add(finding(claims, sizes.getFirst()));
        }
    }

    private static boolean gives(Size size, List<BigDecimal> shares) {
        return Arrays.stream(Rounding.values()).anyMatch(rounding -> Shares.possible(shares, size.size(), rounding));
    }

    /** All words before the verb, if each of them names a group. */
    private static Set<Group> subject(String sentence) {
        var found = SUBJECT.matcher(sentence);
        Set<Group> groups = new HashSet<>();
        if (!found.matches() || NARROWS.contains(found.group("next").toLowerCase(java.util.Locale.ROOT))) {
            return groups;
        }
        for (String word : found.group(1).split("\\s+")) {
            Set<Group> of = Group.certain(word);
            if (of.isEmpty()) {
                return Set.of();
            }
            groups.addAll(of);
        }
        return groups;
    }

    /** Whatever is known of the group: of women also the adult ones, since reports mean them as often. */
    private static List<Size> sizes(Statements said, int item, Set<Group> groups) {
        Set<Set<Group>> meant = new java.util.LinkedHashSet<>(List.of(Set.copyOf(groups)));
        if (!groups.contains(Group.YOUNG)) {
            Set<Group> adults = new HashSet<>(groups);
            adults.add(Group.ADULT);
            meant.add(Set.copyOf(adults));
        }
        return meant.stream()
                .flatMap(whom -> Arrays.stream(Unit.values())
                        .map(unit -> said.sizes().of(new Whom(unit, whom), item).orElse(null)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Finding finding(List<Claim> claims, Size size) {
        List<Claim> none = claims.stream()
                .filter(claim -> !Shares.possible(claim.number().value(), size.size()))
                .toList();
        List<Claim> shown = none.isEmpty() ? claims : none;
        return new Finding(
                Code.SHARE_OF_NO_COUNT,
                Grade.QUESTION,
                List.of(claims.getFirst().reading(), size.reading()),
                Map.of(
                        "share",
                        String.join(
                                ", ",
                                shown.stream()
                                        .map(claim -> claim.number().shown())
                                        .toList()),
                        "base",
                        Long.toString(size.size())),
                shown.stream()
                        .map(claim -> claim.number().shown() + ": "
                                + Shares.nearest(claim.number().value(), size.size()))
                        .toList());
    }
}
