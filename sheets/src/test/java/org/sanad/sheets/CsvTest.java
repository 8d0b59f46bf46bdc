package org.sanad.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void quoted_cells_hold_commas_quotes_and_line_ends() {
        assertThat(Csv.lines("a,\"b, c\",\"d \"\"e\"\"\n f\"\r\ng,,h"))
                .containsExactly(
                        new CsvLine(1, List.of("a", "b, c", "d \"e\"\n f")), new CsvLine(3, List.of("g", "", "h")));
    }

    @Test
    void a_byte_order_mark_is_no_letter_and_blank_lines_count_but_are_not_read() {
        assertThat(Csv.lines("\uFEFFname\n\n,\nlabel\n"))
                .containsExactly(new CsvLine(1, List.of("name")), new CsvLine(4, List.of("label")));
    }

    @Test
    void what_a_spreadsheet_cuts_by_semicolons_or_tabs_is_read_as_well() {
        assertThat(Csv.lines("a;b,c;d\n1;2;3").getLast().cells()).containsExactly("1", "2", "3");
        assertThat(Csv.lines("a\tb\n1\t2").getLast().cells()).containsExactly("1", "2");
    }

    @Test
    void a_quote_that_never_closes_takes_the_rest_and_one_within_a_word_is_a_letter() {
        assertThat(Csv.lines("a,\"b\nc,d").getFirst().cells()).containsExactly("a", "b\nc,d");
        assertThat(Csv.lines("5\" pipe,b").getFirst().cells()).containsExactly("5\" pipe", "b");
    }

    @Test
    void a_short_line_has_empty_cells_at_its_end() {
        assertThat(Csv.lines("a,b\n1").getLast().cell(1)).isEmpty();
    }
}
