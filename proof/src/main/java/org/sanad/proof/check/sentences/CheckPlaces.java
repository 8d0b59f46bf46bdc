package org.sanad.proof.check.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.arithmetic.Rounding;
import org.sanad.proof.arithmetic.Shares;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Claim;
import org.sanad.proof.statement.Size;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.statement.Words;
import org.sanad.proof.text.Chart;

/**
 * "In A 67% have it, in B 33%": the people of A and of B who have it are all who have it. Where the report says how many
 * live in each and how many have it, these shares are rates of the places or they are not.
 */
public final class CheckPlaces implements Check {

    private static final Pattern IN = Pattern.compile("\\b[Ii]n ((?:\\p{Lu}[\\p{L}-]+ ?){1,3})");
    private static final int REACH = 8;

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < said.report().items().size(); i++) {
            List<Claim> claims = said.claims(i);
            for (int c = 1; c < claims.size(); c++) {
                pair(said, i, claims.get(c - 1), claims.get(c)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> pair(Statements said, int item, Claim one, Claim other) {
        Optional<String> a = place(one);
        Optional<String> b = place(other);
        boolean fits = one.sentence().equals(other.sentence())
                && one.number().share()
                && other.number().share()
                && a.isPresent()
                && b.isPresent()
                && one.passage().quantities(one.sentence()).size() == 2;
        if (!fits) {
            return Optional.empty();
        }
        for (Claim all : overall(said, item, one)) {
            Optional<Size> size =
                    all.whom() == null ? Optional.empty() : said.sizes().of(all.whom(), item);
            Optional<Chart> where = where(said, item, a.get(), b.get());
            if (size.isPresent() && where.isPresent()) {
                return impossible(all, one, other, size.get().size(), where.get())
                        ? Optional.of(finding(all, one, other, size.get(), where.get()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> place(Claim claim) {
        Matcher before = IN.matcher(claim.before());
        Matcher after = IN.matcher(claim.after());
        return before.find()
                ? Optional.of(before.group(1).strip())
                : after.find() ? Optional.of(after.group(1).strip()) : Optional.empty();
    }

    /** The share of all, a little before, in a sentence of its own that speaks of the same. */
    private static List<Claim> overall(Statements said, int item, Claim rate) {
        List<String> words = Words.of(rate.passage().text(rate.sentence()));
        List<Claim> found = new ArrayList<>();
        for (int i = item; i >= Math.max(0, item - REACH); i--) {
            said.claims(i).stream()
                    .filter(claim -> claim.number().share()
                            && claim.whom() != null
                            && claim.whom().all()
                            && !claim.sentence().equals(rate.sentence()))
                    .filter(claim ->
                            claim.passage().quantities(claim.sentence()).size() == 1)
                    .filter(claim -> Words.shared(Words.of(claim.names()), words) > 0)
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<Chart> where(Statements said, int item, String a, String b) {
        return said.report().items().stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .filter(chart -> said.sizes().scope(said.report().items().indexOf(chart))
                        == said.sizes().scope(item))
                .filter(chart -> chart.ofShares()
                        && chart.paired()
                        && chart.labels().size() == 2
                        && chart.labels().containsAll(List.of(a, b)))
                .findFirst();
    }

    private static boolean impossible(Claim all, Claim one, Claim other, long size, Chart where) {
        List<BigDecimal> parts = where.values();
        return !possible(all, one, other, size, parts.get(0), parts.get(1))
                && !possible(all, one, other, size, parts.get(1), parts.get(0));
    }

    private static boolean possible(
            Claim all, Claim one, Claim other, long size, BigDecimal ofOne, BigDecimal ofOther) {
        return Arrays.stream(Rounding.values()).anyMatch(rounding -> {
            for (long in : Shares.counts(ofOne, size, rounding)) {
                boolean sizes = Shares.gives(size - in, size, ofOther);
                for (long have :
                        sizes ? Shares.counts(one.number().value(), Math.max(in, 1), rounding) : List.<Long>of()) {
                    for (long there : Shares.counts(other.number().value(), Math.max(size - in, 1), rounding)) {
                        if (Shares.gives(have + there, size, all.number().value())) {
                            return true;
                        }
                    }
                }
            }
            return false;
        });
    }

    private static Finding finding(Claim all, Claim one, Claim other, Size size, Chart where) {
        BigDecimal sum = one.number().value().add(other.number().value());
        return Finding.proven(
                Code.RATES_MISS_WHOLE,
                List.of(one.reading(), all.reading()),
                Map.of(
                        "one",
                        one.number().shown(),
                        "other",
                        other.number().shown(),
                        "all",
                        all.number().shown(),
                        "base",
                        Long.toString(size.size())),
                List.of(
                        where.shown() + "; " + Shares.nearest(all.number().value(), size.size()),
                        one.number().shown() + " + " + other.number().shown() + " = " + sum.toPlainString() + "%"));
    }
}
