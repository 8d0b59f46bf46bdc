package org.sanad.assessment.analysis.findings;

import java.util.Optional;
import org.sanad.assessment.analysis.runs.ReadResults.Shown;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Turns;

/** Another round to compare with: the same question there, in all. */
record OtherRound(Shown shown, FindingWords words) {

    String heading(PlanRow row) {
        var source = words.texts().text("analysis.source." + row.source().name().toLowerCase(java.util.Locale.ROOT));
        return source + " · \u2068" + shown.round().code() + "\u2069";
    }

    /** @param unit the repeat whose turns are counted here; members there are not laid beside households here */
    Finding.Number number(PlanRow row, Optional<String> unit, String value) {
        return shown.rows().stream()
                .filter(result -> result.cell().source() == row.source())
                .filter(result -> result.cell().variable().equals(row.measure().variable()))
                .filter(result -> result.turns().map(Turns::repeat).equals(unit))
                .filter(result -> result.cell().groups().isEmpty()
                        && result.cell().repeatFor().isEmpty())
                .filter(result -> result.cell().value().equals(value))
                .filter(result -> isOfTheSame(row, result))
                .findFirst()
                .map(result -> new Finding.Number(words.number(result), words.base(result), words.interval(result), ""))
                .orElse(Finding.Number.NONE);
    }

    /** A part of those who were asked there is not laid beside all of them here. */
    private boolean isOfTheSame(PlanRow row, ResultRow result) {
        return shown.held()
                .plan()
                .row(result.cell().planRow())
                .filter(there -> there.counting().subset().equals(row.counting().subset()))
                .isPresent();
    }
}
