package org.sanad.tabulation.hypothesis;

import java.util.List;
import org.sanad.tabulation.store.Bits;

/**
 * A table of two variables, its empty rows and columns left out.
 *
 * @param domain who is in any cell
 */
record Crosstab(Bits domain, List<Bits> rows, List<Bits> columns) {

    static Crosstab of(Bits among, List<Bits> rows, List<Bits> columns) {
        var domain = among.and(union(rows)).and(union(columns));
        return new Crosstab(domain, met(rows, domain), met(columns, domain));
    }

    private static List<Bits> met(List<Bits> sets, Bits domain) {
        return sets.stream()
                .map(set -> set.and(domain))
                .filter(set -> !set.isEmpty())
                .toList();
    }

    private static Bits union(List<Bits> sets) {
        return sets.stream().reduce(Bits::or).orElseThrow();
    }

    boolean canBeTested() {
        return rows.size() > 1 && columns.size() > 1;
    }

    boolean isTwoByTwo() {
        return rows.size() == 2 && columns.size() == 2;
    }

    /** Column by column within a row. */
    List<Bits> cells() {
        return rows.stream().flatMap(row -> columns.stream().map(row::and)).toList();
    }

    long[][] counts() {
        return rows.stream()
                .map(row -> columns.stream().mapToLong(row::countWith).toArray())
                .toArray(long[][]::new);
    }

    int n() {
        return domain.count();
    }
}
