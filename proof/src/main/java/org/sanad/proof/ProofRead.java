package org.sanad.proof;

import java.util.List;
import org.sanad.proof.figures.CheckFigures;
import org.sanad.proof.figures.ReadFigures;
import org.sanad.proof.source.Line;
import org.sanad.proof.source.ReadLines;
import org.sanad.proof.source.ReadSource;
import org.sanad.proof.text.Passage;
import org.sanad.proof.text.ReadReport;
import org.sanad.proof.text.Report;

/** Proof-reads a report, or a list of published figures; may be called from many threads. */
public final class ProofRead {

    private ProofRead() {}

    public static Proof file(byte[] file) throws Unreadable {
        return text(ReadSource.text(file));
    }

    public static Proof text(String text) {
        return ReadFigures.looksLike(text) ? CheckFigures.of(ReadFigures.of(text)) : report(ReadLines.of(text));
    }

    private static Proof report(List<Line> lines) {
        Report report = ReadReport.of(lines);
        int numbers = report.passages().stream()
                        .map(Passage::quantities)
                        .mapToInt(List::size)
                        .sum()
                + report.charts().stream()
                        .mapToInt(chart -> chart.bars().size())
                        .sum()
                + report.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .mapToInt(row -> (int) numbers(row))
                        .sum();
        return new Proof(
                CheckReport.of(report),
                report.pages(),
                numbers,
                report.charts().size(),
                report.tables().size());
    }

    private static long numbers(org.sanad.proof.text.Table.Row row) {
        return java.util.stream.IntStream.range(0, row.cells().size())
                .filter(column -> row.number(column).isPresent())
                .count();
    }
}
