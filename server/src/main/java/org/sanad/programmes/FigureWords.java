package org.sanad.programmes;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure;
import org.sanad.shared.Figure.Cell;
import org.sanad.web.Texts;

/** A figure in the reader's words. It says what stands in the figure and computes nothing but a share of a base. */
public record FigureWords(Texts texts, Map<String, String> placeNames) {

    /** How a number is shown that would point at somebody. */
    public static final String HIDDEN = "‹ ›";

    private static final String NO_NUMBER = "–";
    private static final Set<String> WHOLE_MISSION = Set.of("all", "staff");

    public String number(Figure.Value value) {
        return switch (value) {
            case Figure.Value.Known(var count) -> texts.number(count);
            case Figure.Value.Suppressed hidden -> HIDDEN;
            case Figure.Value.NotRecorded notRecorded -> NO_NUMBER;
            case Figure.Value.NotCollected notCollected -> NO_NUMBER;
            case Figure.Value.LeftOut leftOut -> NO_NUMBER;
        };
    }

    public String name(Figure figure) {
        return texts.text("figure.name." + figure.code());
    }

    /** "in 12 of 14 projects", with the base where there is one. */
    public String coverage(Figure figure) {
        var coverage = figure.coverage();
        var which = WHOLE_MISSION.contains(coverage.which()) && figure.value() instanceof Figure.Value.LeftOut
                ? "left-out"
                : coverage.which();
        var share = share(figure);
        return texts.text(
                "figure.coverage." + which + (figure.base().isPresent() && share.isEmpty() ? ".no-share" : ""),
                coverage.projects().size(),
                coverage.of(),
                figure.base().map(base -> number(base.n())).orElse(""),
                share);
    }

    /** Where a figure counts a part of its base, the share of it; otherwise nothing. */
    private String share(Figure figure) {
        return figure.base()
                .filter(base -> base.n() instanceof Figure.Value.Known(var n)
                        && n > 0
                        && figure.value() instanceof Figure.Value.Known)
                .map(base -> texts.percent((double) count(figure.value()) / count(base.n())))
                .orElse("");
    }

    private static long count(Figure.Value value) {
        return value instanceof Figure.Value.Known(var count) ? count : 0;
    }

    public String member(Dimension dimension, String member) {
        if (member.equals(Cell.NOT_RECORDED)) {
            return texts.text("figure.not-recorded." + dimension.code());
        }
        return switch (dimension) {
            case GOVERNORATE, PLACE -> placeNames.getOrDefault(member, member);
            case PROJECT -> member;
            case MONTH -> texts.month(LocalDate.parse(member + "-01"));
            case PROJECT_TYPE, SEX, AGE_GROUP, DISABILITY -> texts.text("figure.member." + member);
        };
    }

    public String rule(Figure figure) {
        var rule = figure.rule();
        return texts.text("figure.rule", name(figure), rule.version(), rule.since());
    }
}
