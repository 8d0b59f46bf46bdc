package org.sanad.proof.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanad.proof.arithmetic.Rounding;
import org.sanad.proof.arithmetic.Shares;

/** Sizes that a report says outright, then those that its own shares and splits leave no choice about. */
final class ReadSizes {

    private static final Pattern SAMPLE =
            Pattern.compile("(?i)\\bsample|consist(?:s|ed) of|comprise|العينة|عينة|نموونە");
    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\bsample|consist(?:s|ed) of|comprise|survey|interviewed|\\bn ?=|conducted|\\bheld\\b|العينة|عينة|أجري|مقابلة|نموونە|ئەنجام");
    private static final Pattern OUT_OF = Pattern.compile(
            "(?i).*(?:\\bamong|\\bout of|\\bof|/|\\ball|من أصل|من بين|جميع|لە کۆی|هەموو)\\s*(?:the|all|our)?\\s*$",
            Pattern.DOTALL);
    private static final Pattern EACH = Pattern.compile("(?i)\\b(?:each|every|per)\\b|لكل|كل من|هەر");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:[Ii]n|[Aa]mong|[Ww]ithin|[Ff]or|[Ff]rom)\\s+\\p{Lu}|\\b[Oo]f (?:them|these|those)\\b");
    private static final Set<Unit> COUNTED =
            Set.of(Unit.INTERVIEW, Unit.FOCUS_GROUP, Unit.RESPONDENT, Unit.PARTICIPANT, Unit.HOUSEHOLD);

    private ReadSizes() {}

    static void into(Statements said) {
        for (int i = 0; i < said.report().items().size(); i++) {
            for (Claim claim : said.claims(i)) {
                said(said, claim, i);
            }
        }
        for (int i = 0; i < said.report().items().size(); i++) {
            for (Claim claim : said.claims(i)) {
                disabled(said, claim, i);
            }
            ReadSexes.into(said, i);
        }
        ReadGroups.into(said);
    }

    private static void said(Statements said, Claim claim, int item) {
        Whom whom = claim.whom();
        boolean count = !claim.number().share()
                && !claim.number().approximate()
                && claim.number().count() >= 2;
        if (whom == null
                || !count
                || !COUNTED.contains(whom.unit())
                || whom.groups().contains(Group.OTHER)) {
            return;
        }
        String sentence = claim.passage().text(claim.sentence());
        boolean outOf = OUT_OF.matcher(claim.before()).matches();
        boolean asked = whom.all()
                && !EACH.matcher(sentence).find()
                && ASKED.matcher(sentence).find()
                && whom.unit() != Unit.PARTICIPANT
                && firstOf(whom.unit(), said, claim, item);
        boolean ofSome = whom.all()
                && (!Group.in(claim.lead()).isEmpty()
                        || ELSEWHERE.matcher(claim.lead()).find());
        if (!outOf && !asked || outOf && ofSome) {
            return;
        }
        if (asked
                && SAMPLE.matcher(sentence).find()
                && differs(said, whom, claim.number().count(), item)) {
            said.sizes().openScope(item);
        }
        said.sizes()
                .add(new Size(whom, claim.number().count(), item, said.sizes().scope(item), true, claim.reading()));
    }

    /** "19 focus groups, including 5 focus groups with men": only the first is the whole. */
    private static boolean firstOf(Unit unit, Statements said, Claim claim, int item) {
        return said.claims(item).stream()
                .filter(other -> other.sentence().equals(claim.sentence())
                        && !other.number().share()
                        && other.of(unit))
                .findFirst()
                .filter(claim::equals)
                .isPresent();
    }

    private static boolean differs(Statements said, Whom whom, long size, int item) {
        return said.sizes().of(whom, item).map(known -> known.size() != size).orElse(false);
    }

    /** "38% of key informants reported a disability", of 32: 12 people, and no other number. */
    private static void disabled(Statements said, Claim claim, int item) {
        Whom whom = claim.whom();
        if (whom == null || !whom.all() || !claim.number().share()) {
            return;
        }
        List<Claim> inSentence = said.claims(item).stream()
                .filter(other -> other.sentence().equals(claim.sentence()))
                .toList();
        boolean alone = inSentence.size() == 1
                && Group.in(claim.passage().text(claim.sentence())).equals(Set.of(Group.DISABLED));
        Optional<Size> base = said.sizes().of(whom, item);
        if (alone && base.isPresent()) {
            List<Long> counts = Shares.counts(claim.number().value(), base.get().size(), Rounding.HALF_UP);
            if (counts.size() == 1) {
                said.sizes()
                        .add(new Size(
                                new Whom(whom.unit(), Set.of(Group.DISABLED)),
                                counts.getFirst(),
                                item,
                                said.sizes().scope(item),
                                false,
                                claim.reading()));
            }
        }
    }
}
