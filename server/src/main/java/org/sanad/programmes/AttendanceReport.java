package org.sanad.programmes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sanad.programmes.ProgrammeFigures.Counted;
import org.sanad.programmes.ProgrammeFigures.SessionServices;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Fact;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.Table;
import org.sanad.reporting.XlsxRenderer;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure;
import org.sanad.web.Texts;

/** Who came, in figures, as the sheet a donor asks for: every figure, every split of it, and the sessions behind. No names. */
public final class AttendanceReport {

    private final Counted counted;
    private final FigureWords words;
    private final Texts texts;

    public AttendanceReport(Counted counted, FigureWords words) {
        this.counted = counted;
        this.words = words;
        this.texts = words.texts();
    }

    /** All figures; {@code sessions} are those whose marks the reader may see. */
    public byte[] xlsx(List<SessionServices> sessions) {
        return rendered(Set.of(FigureCode.values()), sessions);
    }

    /** One figure with its splits and sessions. */
    public byte[] xlsx(Set<FigureCode> codes, List<SessionServices> sessions) {
        return rendered(codes, sessions);
    }

    private byte[] rendered(Set<FigureCode> codes, List<SessionServices> sessions) {
        var tables = new ArrayList<Table>();
        tables.add(figures(codes));
        for (var code : new TreeSet<>(codes)) {
            tables.addAll(splits(code));
        }
        if (!sessions.isEmpty()) {
            tables.add(sessions(sessions));
        }
        var file = new ByteArrayOutputStream();
        try {
            new XlsxRenderer().render(new ReportDocument(title(), direction(), facts(), tables), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private String title() {
        return texts.text("figure.title", year());
    }

    private String year() {
        return String.valueOf(counted.scope().period().from().getYear());
    }

    private Direction direction() {
        return texts.language().direction().equals("rtl") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    private List<Fact> facts() {
        var scope = counted.scope();
        var facts = new ArrayList<Fact>();
        facts.add(fact("figure.programme", scope.programme()));
        facts.add(fact(
                "figure.period",
                texts.text(
                        "figure.period.words",
                        scope.period().from(),
                        scope.period().until())));
        facts.add(fact(
                "figure.audience",
                texts.text("figure.audience." + counted.audience().name())));
        facts.add(fact("figure.counted-at", texts.dateTime(counted.at())));
        if (!scope.governorate().isEmpty()) {
            facts.add(fact("figure.by.governorate", words.member(Dimension.GOVERNORATE, scope.governorate())));
        }
        if (!scope.projectType().isEmpty()) {
            facts.add(fact("figure.by.project-type", words.member(Dimension.PROJECT_TYPE, scope.projectType())));
        }
        if (!scope.sex().isEmpty()) {
            facts.add(fact("figure.by.sex", words.member(Dimension.SEX, scope.sex())));
        }
        facts.add(fact("figure.never-summed", texts.text("figure.never-summed.words")));
        return facts;
    }

    private Fact fact(String labelKey, String value) {
        return new Fact(texts.text(labelKey), value);
    }

    private Table figures(Set<FigureCode> codes) {
        var columns = List.of(
                Column.text(texts.text("figure.figure")),
                Column.text(texts.text("figure.counts")),
                Column.count(texts.text("figure.number")),
                Column.text(texts.text("figure.covers")),
                Column.text(texts.text("figure.code")),
                Column.text(texts.text("figure.rule.label")));
        var rows = new TreeSet<>(codes)
                .stream().map(counted::figure).map(this::figureRow).toList();
        return new Table(texts.text("figure.figures"), columns, rows);
    }

    private List<Cell> figureRow(Figure figure) {
        return List.of(
                Cell.text(words.name(figure)),
                Cell.text(texts.text(figure.counts().messageKey())),
                cell(figure.value()),
                Cell.text(words.coverage(figure)),
                Cell.text(figure.code()),
                Cell.text(words.rule(figure)));
    }

    private List<Table> splits(FigureCode code) {
        return counted.figures().stream()
                .filter(figure ->
                        figure.code().equals(code.code()) && !figure.cell().isWhole())
                .map(figure -> new TreeSet<>(figure.cell().dimensions()))
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .map(dimensions -> split(code, new ArrayList<>(dimensions)))
                .toList();
    }

    private Table split(FigureCode code, List<Dimension> by) {
        var columns = new ArrayList<Column>();
        by.forEach(dimension -> columns.add(Column.text(texts.text(dimension.messageKey()))));
        columns.add(Column.count(texts.text(code.counts().messageKey())));
        var rows = counted.split(code, by.toArray(Dimension[]::new)).stream()
                .map(figure -> splitRow(figure, by))
                .sorted(Comparator.comparing(row -> row.toString()))
                .toList();
        return new Table(texts.text("figure.name." + code.code()), columns, rows);
    }

    private List<Cell> splitRow(Figure figure, List<Dimension> by) {
        var row = new ArrayList<Cell>();
        by.forEach(dimension ->
                row.add(Cell.text(words.member(dimension, figure.cell().member(dimension)))));
        row.add(cell(figure.value()));
        return row;
    }

    private Cell cell(Figure.Value value) {
        return switch (value) {
            case Figure.Value.Known(var count) -> Cell.count(count);
            case Figure.Value.Suppressed hidden -> Cell.suppressed();
            case Figure.Value.NotRecorded notRecorded -> nothing(Cell.Why.NOT_RECORDED, "figure.not-recorded");
            case Figure.Value.NotCollected notCollected -> nothing(Cell.Why.NOT_ASKED, "figure.not-collected");
            case Figure.Value.LeftOut leftOut -> nothing(Cell.Why.NOT_ASSESSED, "figure.left-out");
        };
    }

    private Cell nothing(Cell.Why why, String key) {
        return Cell.nothing(why, texts.text(key));
    }

    private Table sessions(List<SessionServices> sessions) {
        var columns = List.of(
                Column.text(texts.text("figure.by.project")),
                Column.text(texts.text("figure.cohort")),
                Column.date(texts.text("figure.day")),
                Column.text(texts.text("figure.session")),
                Column.count(texts.text("figure.came")),
                Column.count(texts.text("figure.members")));
        var rows = sessions.stream()
                .map(session -> List.of(
                        Cell.text(session.project()),
                        Cell.text(session.cohort()),
                        Cell.date(session.onDay()),
                        Cell.text(texts.text("figure.kind." + session.kind(), session.number())),
                        Cell.count(session.came()),
                        Cell.count(session.members())))
                .toList();
        return new Table(texts.text("figure.sessions"), columns, rows);
    }
}
