package org.sanad.bench.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A form of many questions in three languages: groups of ten, conditions, constraints, a cascade of 144, a repeat. */
public final class MadeForm {

    private static final List<String> HEADINGS = List.of(
            "type",
            "name",
            "label::English (en)",
            "label::العربية (ar)",
            "label::کوردی (ckb)",
            "hint::English (en)",
            "relevant",
            "constraint",
            "required",
            "choice_filter",
            "calculation");

    private final List<List<String>> rows = new ArrayList<>();

    public static byte[] xlsx(int questions) throws IOException {
        var form = new MadeForm();
        form.ask(questions);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "bench", "1.0")) {
            write(book.newWorksheet("survey"), HEADINGS, form.rows);
            write(
                    book.newWorksheet("choices"),
                    List.of(
                            "list_name",
                            "name",
                            "label::English (en)",
                            "label::العربية (ar)",
                            "label::کوردی (ckb)",
                            "gov"),
                    choices());
            write(book.newWorksheet("settings"), List.of("form_id", "version"), List.of(List.of("made", "1")));
        }
        return out.toByteArray();
    }

    private void ask(int questions) {
        for (int i = 0; i < questions; i++) {
            if (i % 10 == 0) {
                row(i == 50 ? "begin repeat" : "begin group", "g" + i, "Part " + i, "", "");
            }
            question(i);
            if (i % 10 == 9) {
                row(i == 59 ? "end repeat" : "end group", "", "", "", "");
            }
        }
    }

    private void question(int i) {
        var before = i % 10 == 0 ? "" : "${q" + (i - 1) + "} != ''";
        switch (i % 5) {
            case 0 -> row("integer", "q" + i, "How many of kind " + i + "?", "", ". >= 0 and . < 500");
            case 1 -> row("select_one yes_no", "q" + i, "Is it so, number " + i + "?", before, "");
            case 2 -> row("text", "q" + i, "In your words, number " + i, before, "string-length(.) < 200");
            case 3 ->
                row("select_multiple need", "q" + i, "Which of these, " + i + "?", before, "count-selected(.) <= 3");
            default -> row("select_one place", "q" + i, "Where, " + i + "?", before, "");
        }
    }

    private void row(String type, String name, String label, String relevant, String constraint) {
        var group = type.startsWith("begin") || type.startsWith("end");
        var filter = type.endsWith("place") ? "gov = 'g1' or name = 'p2'" : "";
        rows.add(List.of(
                type,
                name,
                label,
                label.isEmpty() ? "" : "سؤال " + label,
                label.isEmpty() ? "" : "پرسیار " + label,
                group ? "" : "As the person says it",
                relevant,
                constraint,
                group ? "" : "yes",
                filter,
                ""));
    }

    private static List<List<String>> choices() {
        var choices = new ArrayList<List<String>>();
        for (var word : List.of("yes", "no")) {
            choices.add(List.of("yes_no", word, word, "ar " + word, "ckb " + word, ""));
        }
        for (int i = 0; i < 8; i++) {
            choices.add(List.of("need", "n" + i, "Need " + i, "حاجة " + i, "پێویستی " + i, ""));
        }
        for (int i = 0; i < 144; i++) {
            choices.add(List.of("place", "p" + i, "Place " + i, "مكان " + i, "شوێن " + i, "g" + i % 18));
        }
        return choices;
    }

    private static void write(Worksheet sheet, List<String> headings, List<List<String>> rows) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!rows.get(row).get(column).isEmpty()) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        }
    }
}
