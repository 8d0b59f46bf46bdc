package org.sanad.forms.review.table;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.review.AnswerJson;
import org.sanad.forms.review.FilterSql;
import org.sanad.forms.review.FoundSubmissions;
import org.sanad.forms.review.ReviewState;
import org.sanad.forms.review.Reviewers;
import org.sanad.forms.review.quality.Finding;
import org.sanad.forms.review.quality.Flag;
import org.sanad.forms.review.quality.Flags;
import org.sanad.xlsform.Field;
import org.springframework.stereotype.Component;

/** Rows of one page of the table, put into words. */
@Component
class ReadPage {

    /** Rows on a page. */
    static final int SIZE = 50;

    /** @param older what is added to the address for the next page; empty on the last */
    record Rows(List<ShownLine> lines, String older) {}

    private final AnswerTables tables;
    private final FoundSubmissions found;
    private final Flags flags;
    private final Reviewers reviewers;
    private final AnswerJson json;

    ReadPage(AnswerTables tables, FoundSubmissions found, Flags flags, Reviewers reviewers, AnswerJson json) {
        this.tables = tables;
        this.found = found;
        this.flags = flags;
        this.reviewers = reviewers;
        this.json = json;
    }

    Rows ofSubmissions(FilterSql filter, PageStart from, List<Field> columns, Reading reading) {
        var rows = tables.submissions(filter, from.after(), SIZE + 1);
        var shown = rows.subList(0, Math.min(SIZE, rows.size()));
        var open = flags.open(shown.stream().map(SubmissionLine::id).toList());
        var names = reviewers.names();
        var lines = shown.stream()
                .map(line -> new ShownLine(
                        line.id(),
                        title(line.name(), line.code()),
                        line.code(),
                        reading.texts().dateTime(line.receivedAt()),
                        List.of(about(line, open.getOrDefault(line.id(), List.of()), names, reading)),
                        "",
                        reading.cells(columns, json.answers(line.answers()))))
                .toList();
        return new Rows(lines, rows.size() > SIZE ? "after=" + shown.getLast().id() : "");
    }

    Rows ofTurns(FilterSql filter, String repeat, PageStart from, List<Field> columns, Reading reading) {
        var rows = tables.turns(filter, repeat, from.after(), from.number(), SIZE + 1);
        var shown = rows.subList(0, Math.min(SIZE, rows.size()));
        var lines = shown.stream()
                .map(line -> new ShownLine(
                        line.id(),
                        title(line.name(), line.code()),
                        line.code(),
                        reading.texts().dateTime(line.receivedAt()),
                        List.of(),
                        place(line, reading),
                        reading.cells(columns, json.answers(line.answers()))))
                .toList();
        return new Rows(
                lines,
                rows.size() > SIZE
                        ? "after=" + shown.getLast().id() + "&number="
                                + shown.getLast().number()
                        : "");
    }

    int count(FilterSql filter) {
        return found.count(filter);
    }

    Map<ReviewState, Long> byState(FilterSql filter) {
        return tables.byState(filter);
    }

    Map<UUID, String> devices(FilterSql filter) {
        return tables.devices(filter);
    }

    private static ShownSubmission about(
            SubmissionLine line, List<Flag> flags, Reviewers.Names names, Reading reading) {
        return new ShownSubmission(
                line.state(),
                from(line.collector(), names.of(line.userId())),
                line.version(),
                line.number(),
                names.of(line.assignedTo()),
                line.missing(),
                flags.stream()
                        .filter(flag -> flag.finding() != Finding.FILES_MISSING)
                        .map(flag -> flag.words(reading.texts(), reading.fields()))
                        .toList());
    }

    private static String from(@Nullable String collector, String user) {
        return collector == null ? user : collector;
    }

    private static String title(String name, String code) {
        return name.isBlank() ? code : name;
    }

    private static String place(TurnLine line, Reading reading) {
        var texts = reading.texts();
        return line.parent() == 0
                ? texts.text("review.turn", line.number())
                : texts.text("review.turn-of", line.number(), line.parent());
    }
}
