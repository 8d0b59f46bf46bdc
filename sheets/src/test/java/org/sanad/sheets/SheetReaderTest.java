package org.sanad.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    @Test
    void every_kind_of_cell_is_told_as_a_person_sees_it() {
        SheetRow row = onlyRow(ForgedWorkbook.withRows("<row r=\"7\">"
                        + "<c r=\"A7\" t=\"s\"><v>0</v></c><c r=\"B7\"><v>41</v></c><c r=\"D7\" t=\"b\"><v>1</v></c>"
                        + "<c r=\"E7\" t=\"e\"><v>#N/A</v></c><c r=\"F7\" t=\"d\"><v>1999-03-14T00:00:00</v></c>"
                        + "<c r=\"G7\" t=\"inlineStr\"><is><r><t>هێ</t></r><r><t>من</t></r></is></c>"
                        + "<c r=\"AA7\" t=\"str\"><v> spaced </v></c></row>")
                .read());

        assertThat(row.number()).isEqualTo(7);
        assertThat(row.filled())
                .extracting(SheetCell::address, SheetCell::kind, SheetCell::text)
                .containsExactly(
                        tuple("A7", SheetCell.Kind.TEXT, "shared"),
                        tuple("B7", SheetCell.Kind.NUMBER, "41"),
                        tuple("D7", SheetCell.Kind.BOOLEAN, "TRUE"),
                        tuple("E7", SheetCell.Kind.ERROR, "#N/A"),
                        tuple("F7", SheetCell.Kind.DATE, "1999-03-14"),
                        tuple("G7", SheetCell.Kind.TEXT, "هێمن"),
                        tuple("AA7", SheetCell.Kind.TEXT, " spaced "));
        assertThat(row.cell(2)).isEqualTo(SheetCell.empty(new CellAddress(2, 7)));
        assertThat(row.cell(2).address()).isEqualTo("C7");
        assertThat(row.cell(26).text()).isEqualTo(" spaced ");
    }

    @Test
    void a_formula_is_reported_and_its_claimed_value_is_never_taken() {
        SheetRow row = onlyRow(ForgedWorkbook.withRows("<row><c><f>1+1</f><v>2</v></c>"
                        + "<c t=\"str\"><f t=\"shared\" si=\"0\"/><v>a name</v></c>"
                        + "<c><f>HYPERLINK(\"http://x.example\")</f></c></row>")
                .read());

        assertThat(row.filled()).extracting(SheetCell::kind).containsOnly(SheetCell.Kind.FORMULA);
        assertThat(row.filled())
                .extracting(SheetCell::text)
                .containsExactly("=1+1", "=", "=HYPERLINK(\"http://x.example\")");
    }

    @ParameterizedTest
    @CsvSource({
        "41, 41",
        "41.0, 41",
        "4.1E1, 41",
        "0, 0",
        "-5, -5",
        "9.647701234567E11, 964770123456.7",
        "9647701234567, 9647701234567",
        "0.30000000000000004, 0.3",
        "1E-7, 0.0000001",
        "100000000000, 100000000000"
    })
    void numbers_come_without_noise(String stored, String shown) {
        assertThat(onlyCell(ForgedWorkbook.withRows("<row><c><v>" + stored + "</v></c></row>"))
                        .text())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 36233, 1999-03-14",
        "dd/mm/yyyy, 36233.75, 1999-03-14 18:00",
        "mmm d, 36233, 1999-03-14",
        "[$-1170000]B2dd/mm/yyyy, 36233, 1999-03-14",
        "'[$-409]d\\-mmm\\-yy;@', 36233, 1999-03-14",
        "m/d/yyyy, 1, 1900-01-01",
        "m/d/yyyy, 59, 1900-02-28",
        "m/d/yyyy, 61, 1900-03-01",
        "d, 2958465, 9999-12-31"
    })
    void a_number_formatted_as_a_day_is_that_day(String format, String serial, String shown) {
        SheetCell cell = onlyCell(ForgedWorkbook.withRows("<row><c s=\"0\"><v>" + serial + "</v></c></row>")
                .formats(format));

        assertThat(cell.kind()).isEqualTo(SheetCell.Kind.DATE);
        assertThat(cell.text()).isEqualTo(shown);
        assertThat(cell.date()).contains(LocalDate.parse(shown.substring(0, 10)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "#,##0", "General", "0.00\"d\"", "[Red]0", "0\\y", "@", "\"days\" 0", "[>5]0;0"})
    void a_number_that_only_looks_like_a_day_stays_a_number(String format) {
        SheetCell cell = onlyCell(ForgedWorkbook.withRows("<row><c s=\"0\"><v>36233</v></c></row>")
                .formats(format));

        assertThat(cell.kind()).isEqualTo(SheetCell.Kind.NUMBER);
        assertThat(cell.text()).isEqualTo("36233");
    }

    @Test
    void leading_zeros_and_times_are_shown_as_formatted() {
        ForgedWorkbook book = ForgedWorkbook.withRows("<row><c s=\"0\"><v>7701234567</v></c>"
                        + "<c s=\"1\"><v>0.75</v></c><c s=\"0\"><v>-5</v></c><c s=\"2\"><v>-5</v></c></row>")
                .formats("00000000000", "hh:mm", "yyyy-mm-dd");

        assertThat(onlyRow(book.read()).filled())
                .extracting(SheetCell::text)
                .containsExactly("07701234567", "18:00", "-5", "-5");
    }

    @Test
    void days_counted_from_1904_are_the_same_days() {
        ForgedWorkbook book = ForgedWorkbook.withRows("<row><c s=\"0\"><v>34771</v></c></row>")
                .formats("yyyy-mm-dd")
                .part(
                        "xl/workbook.xml",
                        ForgedWorkbook.workbook("date1904=\"1\"", "<sheet name=\"List\" sheetId=\"1\" r:id=\"r1\"/>"));

        assertThat(onlyCell(book).text()).isEqualTo("1999-03-14");
    }

    @Test
    void rows_and_cells_that_are_only_coloured_do_not_count() {
        String coloured = "<row><c s=\"0\"/><c/></row>".repeat(20_000) + "<row><c r=\"XFD20001\" s=\"0\"/></row>";
        ForgedWorkbook book =
                ForgedWorkbook.withRows(coloured + "<row r=\"20002\"><c r=\"B20002\"><v>41</v></c></row>");

        assertThat(onlyCell(book).address()).isEqualTo("B20002");
    }

    @Test
    void reading_aids_are_left_out_and_odd_characters_spelled_back() {
        ForgedWorkbook book = ForgedWorkbook.withRows("<row><c t=\"s\"><v>0</v></c></row>")
                .part(
                        "xl/sharedStrings.xml",
                        ForgedWorkbook.XML
                                + "<sst><si><t>a_x000A_b_x005F_x0041_</t><rPh sb=\"0\"><t>aid</t></rPh></si></sst>");

        assertThat(onlyCell(book).text()).isEqualTo("a\nb_x0041_");
    }

    @Test
    void a_hidden_sheet_is_told_as_hidden_and_a_chart_is_left_out() {
        ForgedWorkbook book = ForgedWorkbook.ordinary()
                .part(
                        "xl/workbook.xml",
                        ForgedWorkbook.workbook(
                                "",
                                "<sheet name=\"A\" state=\"hidden\" r:id=\"r1\"/><sheet name=\"Chart\" r:id=\"r9\"/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        ForgedWorkbook.relations(ForgedWorkbook.relation("r1", "worksheet", "worksheets/sheet1.xml")
                                + ForgedWorkbook.relation("r9", "chartsheet", "chartsheets/sheet1.xml")));

        assertThat(read(book.read())).singleElement().satisfies(sheet -> {
            assertThat(sheet.name()).isEqualTo("A");
            assertThat(sheet.hidden()).isTrue();
        });
    }

    @Test
    void five_hundred_people_written_by_another_programme_are_all_read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Other", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("قائمة");
            for (int row = 0; row < 500; row++) {
                sheet.inlineString(row, 0, "شخص " + row);
                sheet.value(row, 1, row % 90);
                sheet.value(row, 2, LocalDate.of(1990, 1, 1).plusDays(row));
                sheet.style(row, 2).format("dd/mm/yyyy").set();
                sheet.value(row, 3, row % 2 == 0);
            }
        }

        SheetRows sheet =
                read(SheetReader.read(out.toByteArray(), Limits.forLists())).getFirst();

        assertThat(sheet.name()).isEqualTo("قائمة");
        assertThat(sheet.rows()).hasSize(500).allSatisfy(row -> {
            int i = row.number() - 1;
            assertThat(row.cell(0).text()).isEqualTo("شخص " + i);
            assertThat(row.cell(1).text()).isEqualTo(String.valueOf(i % 90));
            assertThat(row.cell(2).date()).contains(LocalDate.of(1990, 1, 1).plusDays(i));
            assertThat(row.cell(3).kind()).isEqualTo(SheetCell.Kind.BOOLEAN);
        });
    }

    @Test
    void column_letters_and_their_numbers_agree() {
        for (int column = 0; column < 16_384; column++) {
            assertThat(CellAddress.parse(CellAddress.columnName(column) + "7")).contains(new CellAddress(column, 7));
        }
    }

    private static SheetCell onlyCell(ForgedWorkbook book) {
        return onlyRow(book.read()).filled().getFirst();
    }

    private static SheetRow onlyRow(Reading reading) {
        List<SheetRow> rows = read(reading).getFirst().rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static List<SheetRows> read(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> read.sheets();
            case Reading.Unreadable no -> throw new AssertionError(no.code());
        };
    }
}
