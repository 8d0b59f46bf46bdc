package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.tabulation.Disclosure.Sum;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisclosureTest {

    @Test
    void a_small_cell_never_stands_alone_hidden() {
        var counts = Map.of("total", 41L, "men", 38L, "women", 3L);
        var table = new Disclosure<>(counts, List.of(new Sum<>("total", List.of("men", "women"))));
        assertThat(table.derivable(Set.of("women"))).containsExactly("women");
        assertThat(table.hidden(5)).containsExactlyInAnyOrder("women", "men");
    }

    @Test
    void zero_is_shown_and_never_serves_as_a_cover() {
        var counts = Map.of("total", 41L, "men", 38L, "women", 3L, "not recorded", 0L);
        var table = new Disclosure<>(counts, List.of(new Sum<>("total", List.of("men", "women", "not recorded"))));
        assertThat(table.hidden(5)).containsExactlyInAnyOrder("women", "men");
    }

    @Test
    void one_and_one_of_two_is_found_out_and_covered() {
        var counts = Map.of("total", 22L, "a", 1L, "b", 1L, "c", 20L);
        var table = new Disclosure<>(counts, List.of(new Sum<>("total", List.of("a", "b", "c"))));
        assertThat(table.derivable(Set.of("a", "b"))).containsExactlyInAnyOrder("a", "b");
        assertThat(table.hidden(5)).contains("a", "b", "c");
    }

    @Test
    void nothing_is_hidden_where_nothing_is_small() {
        var counts = Map.of("total", 42L, "men", 22L, "women", 20L);
        var table = new Disclosure<>(counts, List.of(new Sum<>("total", List.of("men", "women"))));
        assertThat(table.hidden(10)).isEmpty();
        assertThat(table.hidden(0)).isEmpty();
    }

    /** Whoever knows all shown cells and that hidden ones are not zero must find two tables that fit, differing there. */
    @Test
    void in_no_table_of_two_dimensions_can_a_hidden_cell_be_found_by_trying_everything() {
        var random = new Random(11);
        for (var round = 0; round < 400; round++) {
            var table = new Crosstab(2 + random.nextInt(2), 2 + random.nextInt(2), random);
            var hidden = new Disclosure<>(table.counts, table.sums).hidden(5);
            for (var cell : hidden) {
                assertThat(table.anotherReading(cell, hidden))
                        .as("%s of %s with %s hidden", cell, table.counts, hidden)
                        .isTrue();
            }
        }
    }

    /** A table with its margins, and a brute-force attacker. */
    private static final class Crosstab {

        private final Map<String, Long> counts = new LinkedHashMap<>();
        private final List<Sum<String>> sums = new ArrayList<>();
        private final int rows;
        private final int columns;

        Crosstab(int rows, int columns, Random random) {
            this.rows = rows;
            this.columns = columns;
            for (var r = 0; r < rows; r++) {
                for (var c = 0; c < columns; c++) {
                    counts.put(r + "," + c, (long) (random.nextInt(3) == 0 ? 0 : random.nextInt(9)));
                }
            }
            for (var r = 0; r < rows; r++) {
                margin("r" + r, line(r, -1));
            }
            for (var c = 0; c < columns; c++) {
                margin("c" + c, line(-1, c));
            }
            margin(
                    "all",
                    java.util.stream.IntStream.range(0, rows)
                            .mapToObj(r -> "r" + r)
                            .toList());
            sums.add(new Sum<>(
                    "all",
                    java.util.stream.IntStream.range(0, columns)
                            .mapToObj(c -> "c" + c)
                            .toList()));
        }

        private List<String> line(int row, int column) {
            var line = new ArrayList<String>();
            for (var r = 0; r < rows; r++) {
                for (var c = 0; c < columns; c++) {
                    if (r == row || c == column) {
                        line.add(r + "," + c);
                    }
                }
            }
            return line;
        }

        private void margin(String total, List<String> parts) {
            counts.put(total, parts.stream().mapToLong(counts::get).sum());
            sums.add(new Sum<>(total, parts));
        }

        /** Searches inner cells only: margins follow from them. Hidden inner cells are tried from 1 to 20. */
        boolean anotherReading(String cell, Set<String> hidden) {
            var inner = hidden.stream().filter(c -> c.contains(",")).toList();
            return search(cell, hidden, inner, 0, new LinkedHashMap<>(counts));
        }

        private boolean search(String cell, Set<String> hidden, List<String> inner, int at, Map<String, Long> guess) {
            if (at == inner.size()) {
                return fits(cell, hidden, guess);
            }
            var truth = counts.getOrDefault(inner.get(at), 0L);
            for (var value = Math.max(1, truth - 3); value <= truth + 3; value++) {
                guess.put(inner.get(at), value);
                if (search(cell, hidden, inner, at + 1, guess)) {
                    return true;
                }
            }
            guess.put(inner.get(at), truth);
            return false;
        }

        private boolean fits(String cell, Set<String> hidden, Map<String, Long> guess) {
            var full = new LinkedHashMap<>(guess);
            sums.forEach(sum -> full.put(
                    sum.total(), sum.parts().stream().mapToLong(full::get).sum()));
            return !Objects.equals(full.get(cell), counts.get(cell))
                    && counts.entrySet().stream()
                            .filter(entry -> !hidden.contains(entry.getKey()))
                            .allMatch(entry -> entry.getValue().equals(full.get(entry.getKey())));
        }
    }
}
