package org.sanad.proof.check.charts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanad.proof.statement.Claim;
import org.sanad.proof.statement.Group;
import org.sanad.proof.statement.Unit;
import org.sanad.proof.statement.Words;
import org.sanad.proof.text.Chart;

/** Which numbers of a paragraph speak of which labels of a chart. */
final class Labels {

    private static final Set<Unit> ASKED = Set.of(Unit.INTERVIEW, Unit.FOCUS_GROUP, Unit.RESPONDENT);
    private static final double ENOUGH = 0.5;
    private static final Pattern LAST_OF_SEVERAL =
            Pattern.compile(".*(?:[,;]|\\band\\b|\\bas well as\\b)(.*\\p{L}.*)", Pattern.DOTALL);
    private static final Pattern NOT = Pattern.compile(
            "(?i)\\b(?:not|never|no|none|without|cannot|don't|didn't)\\b|(?<!\\p{L})(?:لا|لم|ليس|غير|نە\\p{L}+)(?!\\p{L})");

    private Labels() {}

    /** A number of the text and the label it belongs to. */
    record Match(Claim claim, int label) {}

    static Optional<Unit> unit(Chart chart) {
        return Unit.in(chart.title())
                .filter(ASKED::contains)
                .or(() -> Unit.in(chart.heading()).filter(ASKED::contains));
    }

    static List<Match> of(Chart chart, List<Claim> claims, boolean shares) {
        Set<Group> groups = Group.certain(String.join(" ", chart.labels()));
        boolean ofDisabled = Group.in(chart.title()).contains(Group.DISABLED);
        boolean yesNo = CheckChartWhole.yesAndNo(chart);
        List<Match> matches = new ArrayList<>();
        if (yesNo && !answers(chart, claims)) {
            return matches;
        }
        for (Claim claim : claims) {
            boolean fits = claim.number().share() == shares
                    && claim.tag().isEmpty()
                    && (!groups.isEmpty() || !ofGroup(claim))
                    && sameUnit(chart, claim, shares)
                    && ofDisabled
                            == Group.in(claim.passage().text(claim.sentence())).contains(Group.DISABLED);
            if (fits) {
                (yesNo ? yesOrNo(chart, claim) : best(chart, claim))
                        .ifPresent(label -> matches.add(new Match(claim, label)));
            }
        }
        return matches;
    }

    /** Two shares, and a word of the chart's title: a paragraph that answers it with yes and no. */
    private static boolean answers(Chart chart, List<Claim> claims) {
        long shares = claims.stream()
                .filter(claim -> claim.number().share() && claim.tag().isEmpty())
                .count();
        return shares == 2
                && Words.shared(
                                Words.of(chart.title()),
                                Words.of(claims.getFirst().passage().text()))
                        > 0;
    }

    /** A sentence on some of those asked tells nothing about a chart of all. */
    private static boolean ofGroup(Claim claim) {
        String behind = claim.after().substring(0, Math.min(claim.after().length(), 30));
        String lead = claim.lead().replaceAll("\\([^)]*\\)?", "");
        Set<Group> groups = new HashSet<>(Group.certain(lead + " " + behind.replaceFirst("=.*", "")));
        groups.remove(Group.DISABLED);
        return !groups.isEmpty();
    }

    private static boolean sameUnit(Chart chart, Claim claim, boolean shares) {
        Optional<Unit> unit = unit(chart);
        if (claim.whom() != null) {
            return unit.isEmpty() || unit.get() == claim.whom().unit();
        }
        return shares ? unit.filter(Unit.FOCUS_GROUP::equals).isEmpty() : claim.afterWords() && chart.paired();
    }

    static Optional<Integer> best(Chart chart, Claim claim) {
        Optional<Integer> near = best(
                chart, claim, Words.of(LAST_OF_SEVERAL.matcher(claim.names()).replaceFirst("$1")));
        return claim.afterWords() && near.isPresent() ? near : best(chart, claim, Words.of(claim.names()));
    }

    private static Optional<Integer> best(Chart chart, Claim claim, List<String> names) {
        double most = 0;
        int found = -1;
        for (int i = 0; i < chart.labels().size(); i++) {
            List<String> words = Words.of(chart.labels().get(i));
            double score = words.isEmpty() ? 0 : (double) Words.shared(words, names) / words.size();
            if (score > most) {
                most = score;
                found = i;
            } else if (score == most && !(found >= 0 && says(chart, found, claim))) {
                found = says(chart, i, claim) ? i : -1;
            }
        }
        return most >= ENOUGH && found >= 0 ? Optional.of(found) : Optional.empty();
    }

    private static boolean says(Chart chart, int label, Claim claim) {
        return chart.paired()
                && label < chart.bars().size()
                && chart.bars().get(label).value().is(claim.number());
    }

    private static Optional<Integer> yesOrNo(Chart chart, Claim claim) {
        if (claim.afterWords()) {
            return Optional.empty();
        }
        boolean no = NOT.matcher(claim.names()).find();
        for (int i = 0; i < 2; i++) {
            if (CheckChartWhole.isNo(chart.labels().get(i)) == no) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
