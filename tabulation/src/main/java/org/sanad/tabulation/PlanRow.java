package org.sanad.tabulation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One analysis of the plan. {@link PlanText} reads and writes it as the columns of a table, where each column is explained.
 * A row is one measure of one variable, in all or in each of the crossed groups.
 */
public record PlanRow(
        String id,
        Heading heading,
        Source source,
        Measure measure,
        Counting counting,
        Breakdown breakdown,
        Inference inference,
        Presentation presentation) {

    /** @param label what the indicator is called, by language */
    public record Heading(
            String section, String researchQuestion, Map<String, String> label, String subsetLabel, String chart) {

        public static final Heading NONE = new Heading("", "", Map.of(), "", "");
    }

    public enum Source {
        /** Key informants. */
        KII,
        /** Focus groups: a row is a group, and a result is k of N groups, never a share of people. */
        FGD,
        /** Households. */
        HH,
        SERVICE
    }

    /** @param numerator an expression or a variable, of a ratio only; so is the denominator */
    public record Measure(AnalysisType type, String variable, String numerator, String denominator) {}

    /** @param subset an expression; empty takes all */
    public record Counting(
            String subset, Denominator denominator, Missing missing, DontKnow dontKnow, Set<ShareOf> shareOf) {

        public static final Counting DEFAULT =
                new Counting("", Denominator.ANSWERED, Missing.EXCLUDE, DontKnow.EXCLUDE, Set.of(ShareOf.RESPONDENTS));
    }

    public enum Denominator {
        /** Who gave an answer. */
        ANSWERED,
        /** To whom the question was put, with or without an answer. */
        ASKED,
        /** Everybody in the subset, also those whom the form skipped. */
        ALL
    }

    public enum Missing {
        EXCLUDE,
        /** As a row of its own in the table. */
        SHOW,
        /** Counted as a choice "none", as where no tick means no. */
        AS_NONE
    }

    /** What becomes of "don't know" and "prefer not to say". */
    public enum DontKnow {
        EXCLUDE,
        /** As rows of their own in the table. */
        SHOW
    }

    /** Of what a share of several choices is; both may be asked. */
    public enum ShareOf {
        RESPONDENTS,
        MENTIONS
    }

    /**
     * @param groups crossed with each other; empty is the whole
     * @param repeatFor the whole analysis again for each value of this variable; empty for once
     */
    public record Breakdown(List<String> groups, String repeatFor, Direction direction) {

        public static final Breakdown WHOLE = new Breakdown(List.of(), "", Direction.COLUMN);

        public Breakdown {
            groups = List.copyOf(groups);
        }
    }

    public enum Direction {
        /** Of each group, how many chose what: adds up over the choices. */
        COLUMN,
        /** Of those who chose it, how many are of which group: adds up over the groups. */
        ROW
    }

    /** @param level of the interval, as 0.95 */
    public record Inference(boolean weighted, IntervalMethod interval, double level, Test test) {

        public static final Inference DEFAULT = new Inference(true, IntervalMethod.AUTO, 0.95, Test.NONE);
    }

    public enum IntervalMethod {
        /** Wilson for shares, Wald for the rest, and none for a purposive sample. */
        AUTO,
        NONE,
        WALD,
        LOGIT,
        WILSON
    }

    public enum Test {
        NONE,
        /** By the types of the variables and the design. */
        AUTO,
        RAO_SCOTT,
        CHI_SQUARED,
        FISHER,
        T,
        MANN_WHITNEY,
        /** Before and after, the same people: variable against numerator. */
        WILCOXON,
        MCNEMAR,
        /** Two groups at two times, in that order in the groups. */
        DIFFERENCE_IN_DIFFERENCES
    }

    /**
     * @param minimum a base below it is flagged
     * @param toHundred shares of one choice are rounded so that they make 100
     * @param top only so many choices with the largest shares; 0 for all
     */
    public record Presentation(int minimum, boolean toHundred, int digits, Sort sort, int top) {

        public static final Presentation DEFAULT = new Presentation(30, true, 0, Sort.FORM, 0);
    }

    public enum Sort {
        /** As the form has the choices. */
        FORM,
        DESCENDING,
        ASCENDING
    }

    /** The plainest analysis of a variable; the rest is said by the methods below. */
    public static PlanRow of(String id, AnalysisType type, String variable) {
        return new PlanRow(
                id,
                Heading.NONE,
                Source.HH,
                new Measure(type, variable, "", ""),
                Counting.DEFAULT,
                Breakdown.WHOLE,
                Inference.DEFAULT,
                Presentation.DEFAULT);
    }

    /** Of whom it is, in the plan's words; the condition itself where it has none, and empty where it is of all. */
    public String only() {
        return heading.subsetLabel().isBlank() ? counting.subset() : heading.subsetLabel();
    }

    public PlanRow from(Source other) {
        return new PlanRow(id, heading, other, measure, counting, breakdown, inference, presentation);
    }

    public PlanRow called(String other) {
        return new PlanRow(other, heading, source, measure, counting, breakdown, inference, presentation);
    }

    public PlanRow by(String... groups) {
        return with(new Breakdown(List.of(groups), breakdown.repeatFor(), breakdown.direction()));
    }

    public PlanRow tested(Test test) {
        return with(new Inference(inference.weighted(), inference.interval(), inference.level(), test));
    }

    public PlanRow with(Heading other) {
        return new PlanRow(id, other, source, measure, counting, breakdown, inference, presentation);
    }

    public PlanRow with(Measure other) {
        return new PlanRow(id, heading, source, other, counting, breakdown, inference, presentation);
    }

    public PlanRow with(Counting other) {
        return new PlanRow(id, heading, source, measure, other, breakdown, inference, presentation);
    }

    public PlanRow with(Breakdown other) {
        return new PlanRow(id, heading, source, measure, counting, other, inference, presentation);
    }

    public PlanRow with(Inference other) {
        return new PlanRow(id, heading, source, measure, counting, breakdown, other, presentation);
    }

    public PlanRow with(Presentation other) {
        return new PlanRow(id, heading, source, measure, counting, breakdown, inference, other);
    }
}
