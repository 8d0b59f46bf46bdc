package org.sanad.tabulation.table;

import java.util.List;
import java.util.Optional;
import org.sanad.tabulation.Design;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.IntervalMethod;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Cell;
import org.sanad.tabulation.ResultRow.Estimate;
import org.sanad.tabulation.ResultRow.Kind;
import org.sanad.tabulation.ResultRow.Turns;
import org.sanad.tabulation.estimate.Adding;
import org.sanad.tabulation.estimate.Estimated;
import org.sanad.tabulation.estimate.Interval;
import org.sanad.tabulation.estimate.StudentT;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/** One analysis, carried out: once, or for each value of the variable it is repeated for. */
public final class TabulateRow {

    final Analysis analysis;
    final Adding adding;
    private final boolean purposive;
    private final String stratum;
    private final StudentT t;

    public TabulateRow(Analysis analysis, Adding adding, Design design, StudentT t) {
        this.analysis = analysis;
        this.adding = adding;
        this.purposive = design.purposive();
        this.stratum = design.stratum();
        this.t = t;
    }

    /** Of a number; questions with choices are tabulated together with their other breakdowns. */
    List<ResultRow> ofNumber() {
        return repeats().stream()
                .flatMap(repeat -> new NumbersTable(this, repeat).rows().stream())
                .toList();
    }

    List<Level> repeats() {
        return Level.of(analysis.subset(), analysis.repeat().stream().toList());
    }

    PlanRow row() {
        return analysis.row();
    }

    Layout layout() {
        return analysis.store().layout();
    }

    /**
     * Not of focus groups and not chosen with a purpose: only then do tests of a design make sense; and for turns, which
     * hang together by interview however these were chosen.
     */
    boolean drawn() {
        return (!purposive || layout().inTurns()) && row().source() != Source.FGD;
    }

    /** Whether the strata are what is asked about, or what it is divided by. */
    boolean isAboutStrata() {
        return !stratum.isEmpty()
                && (row().measure().variable().equals(stratum)
                        || row().breakdown().groups().contains(stratum));
    }

    List<Level> groups(Bits among) {
        return Level.of(among, analysis.groups());
    }

    Optional<Turns> turns(Bits domain, Bits counted) {
        return layout().inTurns()
                ? analysis.store()
                        .dataset()
                        .repeat()
                        .map(of -> new Turns(
                                of.name(),
                                layout().interviewsIn(domain, counted),
                                layout().interviewsIn(domain.without(counted), domain),
                                layout().interviewsIn(domain, domain)))
                : Optional.empty();
    }

    Cell cell(Level repeat, Level group, String value) {
        return new Cell(
                row().id(),
                row().source(),
                row().measure().variable(),
                value,
                row().breakdown().groups(),
                group.values(),
                row().breakdown().repeatFor(),
                repeat.values().isEmpty() ? "" : repeat.values().getFirst());
    }

    Estimate share(Kind kind, Estimated share) {
        if (row().source() == Source.FGD) {
            return groups(share);
        }
        return saysNothingOfOthers()
                ? Draft.estimate(kind, share.bare(), Interval.NONE)
                : Draft.estimate(kind, share, Interval.ofShare(share, method(), t));
    }

    /** k of N focus groups: no share, no error. */
    private static Estimate groups(Estimated share) {
        double k = share.n() == 0 ? 0 : share.value() * share.n();
        return new Estimate(Kind.GROUPS, Math.rint(k), Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    Estimate number(Kind kind, Estimated number) {
        if (saysNothingOfOthers() || row().source() == Source.FGD) {
            return Draft.estimate(kind, number.bare(), Interval.NONE);
        }
        boolean wanted = method() != IntervalMethod.NONE;
        return Draft.estimate(kind, number, wanted ? Interval.ofNumber(number, t) : Interval.NONE);
    }

    StudentT t() {
        return t;
    }

    boolean wantsInterval() {
        return !saysNothingOfOthers() && method() != IntervalMethod.NONE && row().source() != Source.FGD;
    }

    /** A purposive sample stands for itself, unless the plan asks for an interval by name. */
    private boolean saysNothingOfOthers() {
        return purposive && (method() == IntervalMethod.AUTO || method() == IntervalMethod.NONE);
    }

    private IntervalMethod method() {
        return row().inference().interval();
    }
}
