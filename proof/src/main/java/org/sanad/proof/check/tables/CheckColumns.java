package org.sanad.proof.check.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Reading;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.text.Quantity;
import org.sanad.proof.text.Table;

/**
 * The row "total" is the sum of the rows above it. Partners and the like are counted once, wherever they work: their total
 * may be less than the sum, and is asked about where it is the sum.
 */
public final class CheckColumns implements Check {

    private static final int FEW = 2;

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (Table table : said.report().tables()) {
            for (int i = 0; i < table.rows().size(); i++) {
                if (Totals.isTotal(table.rows().get(i).cell(0))) {
                    for (int column = 1; column < table.width(); column++) {
                        of(table, i, column).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static Optional<Finding> of(Table table, int totalRow, int column) {
        String heading = heading(table, column);
        List<Quantity> parts = new ArrayList<>();
        int empty = 0;
        boolean below = false;
        for (Table.Row row : table.rows().subList(0, totalRow)) {
            Optional<Quantity> number = row.number(column);
            boolean part = !Totals.isTotal(row.cell(0)) && !Totals.isSubtotal(row.cell(0));
            if (number.isPresent() && part) {
                parts.add(number.get());
                below = true;
            } else if (below && part && !row.cell(0).isBlank()) {
                empty++;
            }
        }
        Optional<Quantity> total = table.rows().get(totalRow).number(column);
        boolean counts = total.isPresent()
                && parts.size() >= FEW
                && !total.get().share()
                && parts.stream().noneMatch(Quantity::share)
                && Totals.addsUp(heading)
                && table.rows().subList(0, totalRow).stream()
                        .noneMatch(row -> Totals.isSubtotal(row.cell(0)) || Totals.isTotal(row.cell(0)));
        return counts
                ? finding(table.rows().get(totalRow), heading, new Sum(parts, total.get(), empty))
                : Optional.empty();
    }

    private static Optional<Finding> finding(Table.Row row, String heading, Sum sum) {
        Reading where = Reading.of(row.place(), heading + ": " + row.shown());
        if (!Totals.distinct(heading)) {
            return sum.finding(Code.TABLE_COLUMN, where, heading);
        }
        if (sum.exact() && sum.parts().size() > FEW) {
            return Optional.of(Finding.question(
                    Code.DISTINCT_SUMMED,
                    List.of(where),
                    Map.of("name", heading, "total", sum.total().shown()),
                    List.of("Σ = " + sum.sum().toPlainString())));
        }
        return sum.totalIsLess() ? Optional.empty() : sum.finding(Code.TABLE_COLUMN, where, heading);
    }

    private static String heading(Table table, int column) {
        List<String> words = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (row.number(column).isPresent()) {
                break;
            }
            words.add(row.cell(column));
        }
        return String.join(" ", words).strip();
    }
}
