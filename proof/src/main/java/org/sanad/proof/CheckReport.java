package org.sanad.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.proof.check.Check;
import org.sanad.proof.check.charts.CheckChartBases;
import org.sanad.proof.check.charts.CheckChartCounts;
import org.sanad.proof.check.charts.CheckChartText;
import org.sanad.proof.check.charts.CheckChartWhole;
import org.sanad.proof.check.charts.CheckPartsOfBars;
import org.sanad.proof.check.charts.CheckTitles;
import org.sanad.proof.check.sentences.CheckFractions;
import org.sanad.proof.check.sentences.CheckPlaces;
import org.sanad.proof.check.sentences.CheckRates;
import org.sanad.proof.check.sentences.CheckShares;
import org.sanad.proof.check.sentences.CheckSharesOfSplits;
import org.sanad.proof.check.sentences.CheckSizes;
import org.sanad.proof.check.sentences.CheckSplits;
import org.sanad.proof.check.sentences.CheckSubjects;
import org.sanad.proof.check.sentences.CheckWords;
import org.sanad.proof.check.tables.CheckColumns;
import org.sanad.proof.check.tables.CheckRows;
import org.sanad.proof.statement.ReadStatements;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.text.Report;

/** Runs every check; a question about what another check has proven is left out. */
final class CheckReport {

    private static final List<Check> CHECKS = List.of(
            new CheckWords(),
            new CheckSplits(),
            new CheckSharesOfSplits(),
            new CheckFractions(),
            new CheckShares(),
            new CheckSubjects(),
            new CheckChartText(),
            new CheckChartCounts(),
            new CheckPartsOfBars(),
            new CheckChartBases(),
            new CheckChartWhole(),
            new CheckTitles(),
            new CheckSizes(),
            new CheckRates(),
            new CheckPlaces(),
            new CheckRows(),
            new CheckColumns());

    private CheckReport() {}

    static List<Finding> of(Report report) {
        Statements said = ReadStatements.of(report);
        List<Finding> found = new ArrayList<>();
        CHECKS.forEach(check -> found.addAll(check.of(said)));
        Set<Place> proven = new HashSet<>();
        found.stream()
                .filter(one -> one.grade() == Grade.PROVEN)
                .forEach(one -> one.readings().forEach(reading -> proven.add(reading.place())));
        found.removeIf(one -> one.grade() == Grade.QUESTION && proven.contains(one.place()));
        found.sort(Comparator.comparing(Finding::place));
        return found.stream().distinct().toList();
    }
}
