package org.sanad.proof.check.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Grade;
import org.sanad.proof.arithmetic.Shares;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Claim;
import org.sanad.proof.statement.Group;
import org.sanad.proof.statement.Size;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.statement.Whom;
import org.sanad.proof.text.Span;

/**
 * "10% of male key informants", who are 15: a share of people is that of some whole number of them. "(25% KIIs)" is asked
 * about, since it may mean answers.
 */
public final class CheckShares implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern OUTRIGHT = Pattern.compile("^\\)?,?\\s*(?:of|من|لە)\\s.*", Pattern.DOTALL);
    /** Women or men, young or adult: nobody is more than all of them. */
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "\\)?,?\\s*(?:of|من|لە)\\s+(?:(?:the|all|our|these|those|assessed|interviewed|surveyed|adult|young|male|female)\\s+)*"
                    + "(?:" + Group.PEOPLE + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GROWS =
            Pattern.compile("(?i)increas|grew|grow|rise|rose|more|higher|compared|target|زيادة|ارتف|زیاد");
    private static final Pattern OF_SOME = Pattern.compile(
            "(?i)\\bof (?:those|these|them|whom|the latter)|\\bwho (?:answered|said|reported|responded)|(?-i:\\b(?:[Ii]n|[Ww]ithin|[Ff]rom|[Ff]or) \\p{Lu})|منهم|من هؤلاء|لەوان");

    /** Shares of one sentence and one base belong in one finding. */
    private record Told(Span sentence, Size size, Grade grade) {}

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < said.report().items().size(); i++) {
            Map<Told, List<Claim>> none = new LinkedHashMap<>();
            for (Claim claim : said.claims(i)) {
                if (claim.whom() != null || OF_PEOPLE.matcher(claim.after()).lookingAt()) {
                    over(claim).ifPresent(found::add);
                }
                if (claim.number().share() && claim.whom() != null) {
                    size(said, i, claim)
                            .filter(size -> !Shares.possible(claim.number().value(), size.size()))
                            .ifPresent(size -> none.computeIfAbsent(
                                            new Told(claim.sentence(), size, grade(claim)), key -> new ArrayList<>())
                                    .add(claim));
                }
            }
            none.forEach((told, claims) -> found.add(finding(told, claims)));
        }
        return found;
    }

    private static Grade grade(Claim claim) {
        return OUTRIGHT.matcher(claim.after()).matches() ? Grade.PROVEN : Grade.QUESTION;
    }

    private static Optional<Finding> over(Claim claim) {
        boolean over = claim.number().share()
                && claim.number().value().compareTo(HUNDRED) > 0
                && !GROWS.matcher(claim.passage().text(claim.sentence())).find();
        return over
                ? Optional.of(Finding.proven(
                        Code.SHARE_OVER_WHOLE,
                        List.of(claim.reading()),
                        Map.of("share", claim.number().shown()),
                        List.of(claim.number().shown() + " > 100%")))
                : Optional.empty();
    }

    /** How many they are, if the sentence does not pick some of them before it names them. */
    private static Optional<Size> size(Statements said, int item, Claim claim) {
        Whom whom = claim.whom();
        if (whom == null
                || claim.number().approximate()
                || claim.number().value().compareTo(HUNDRED) > 0
                || OF_SOME.matcher(claim.lead()).find()) {
            return Optional.empty();
        }
        Set<Group> before = Group.certain(claim.before());
        if (!before.isEmpty() && whom.all()) {
            boolean oneSex = before.size() == 1
                    && Set.of(Group.MALE, Group.FEMALE).containsAll(before)
                    && claim.before().strip().toLowerCase(Locale.ROOT).startsWith("among");
            return oneSex ? said.sizes().of(new Whom(whom.unit(), before), item) : Optional.empty();
        }
        return said.sizes().of(whom, item);
    }

    private static Finding finding(Told told, List<Claim> claims) {
        long base = told.size().size();
        return new Finding(
                Code.SHARE_OF_NO_COUNT,
                told.grade(),
                List.of(claims.getFirst().reading(), told.size().reading()),
                Map.of(
                        "share",
                        String.join(
                                ", ",
                                claims.stream()
                                        .map(claim -> claim.number().shown())
                                        .toList()),
                        "base",
                        Long.toString(base)),
                claims.stream()
                        .map(claim -> claim.number().shown() + ": "
                                + Shares.nearest(claim.number().value(), base))
                        .toList());
    }
}
