package org.sanad.proof.check.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Reading;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.text.Quantity;
import org.sanad.proof.text.Table;

/** A column headed "total" is the sum of those before it, if it is so in at least half of the rows; then it is in all. */
public final class CheckRows implements Check {

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (Table table : said.report().tables()) {
            for (int column = 2; column < table.width(); column++) {
                int total = column;
                boolean headed = table.rows().stream()
                        .anyMatch(row -> row.number(total).isEmpty() && Totals.isTotal(row.cell(total)));
                if (headed) {
                    found.addAll(of(table, total));
                }
            }
        }
        return found;
    }

    private static List<Finding> of(Table table, int total) {
        List<Finding> found = new ArrayList<>();
        int exact = 0;
        int all = 0;
        for (Table.Row row : table.rows()) {
            Optional<Sum> sum = sum(row, total);
            if (sum.isPresent()) {
                all += Totals.isTotal(row.cell(0)) ? 0 : 1;
                exact += sum.get().exact() && !Totals.isTotal(row.cell(0)) ? 1 : 0;
                sum.get()
                        .finding(Code.TABLE_ROW, Reading.of(row.place(), row.shown()), row.cell(0))
                        .ifPresent(found::add);
            }
        }
        return 2 * exact >= all ? found : List.of();
    }

    private static Optional<Sum> sum(Table.Row row, int total) {
        List<Quantity> parts = IntStream.range(1, total)
                .mapToObj(row::number)
                .flatMap(Optional::stream)
                .toList();
        Optional<Quantity> printed = row.number(total);
        boolean counts = printed.isPresent()
                && !printed.get().share()
                && parts.size() >= 2
                && parts.stream().noneMatch(Quantity::share);
        return counts ? Optional.of(new Sum(parts, printed.get(), total - 1 - parts.size())) : Optional.empty();
    }
}
