package org.sanad.proof.text;

import java.util.List;
import java.util.Optional;
import org.sanad.proof.Place;

/** Rows of cells; the first cell of a row names it. */
public record Table(String title, List<Row> rows, Place place) implements Item {

    /** One line of it. */
    public record Row(List<String> cells, Place place) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public Optional<Quantity> number(int column) {
            List<Quantity> found = FindQuantities.in(cell(column));
            boolean alone = found.size() == 1
                    && found.getFirst().written().strip().length()
                            == cell(column).strip().length();
            return alone ? Optional.of(found.getFirst()) : Optional.empty();
        }

        public String shown() {
            return String.join(" | ", cells);
        }
    }

    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
