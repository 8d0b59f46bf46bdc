package org.sanad.programmes.participantlist.rows;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.programmes.participantlist.rows.KeptList.Cell;
import org.sanad.registry.Born;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedAge;
import org.sanad.shared.TypedDate;
import org.sanad.shared.TypedText;

/** Understands the days and the age of a row. */
final class ReadDays {

    /** A birthday still to come, and an age told by the year only, both make an age one off. */
    private static final int AGES_MAY_DIFFER = 1;

    private static final int ISO_DATE = 10;

    private final RowCells cells;
    private final LocalDate today;

    ReadDays(RowCells cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    /** The date where there is one; else the age; else nothing is known. */
    Born born() {
        var date = day(ListColumn.BIRTH_DATE, TypedDate.EARLIEST, today);
        var age = cells.written(ListColumn.AGE).flatMap(this::age);
        var estimated = cells.word(ListColumn.ESTIMATED, Boolean.class).orElse(false);
        if (date.isPresent()) {
            age.filter(told -> !told.estimated() && !estimated).ifPresent(told -> compare(date.get(), told.years()));
            return new Born.On(date.get());
        }
        return age.<Born>map(told -> aged(told, estimated)).orElseGet(Born.Unknown::new);
    }

    /** The day in a cell, between two bounds. */
    Optional<LocalDate> day(ListColumn column, LocalDate earliest, LocalDate latest) {
        return cells.written(column)
                .flatMap(cell -> cell.kind() == KeptList.Kind.DATE
                        ? bounded(column, LocalDate.parse(cell.text().substring(0, ISO_DATE)), earliest, latest)
                        : typed(column, cell, TypedDate.parse(cell.text(), earliest, latest)));
    }

    private Optional<LocalDate> typed(ListColumn column, Cell cell, TypedDate read) {
        return switch (read) {
            case TypedDate.Understood(var date, var howRead) -> {
                if (howRead.converted() || isOtherScript(cell.text())) {
                    cells.note("date", TypedText.of(cell.text()), date);
                }
                yield Optional.of(date);
            }
            case TypedDate.Ambiguous(var problem) -> cells.nothing(column, problem);
            case TypedDate.NotADate(var problem) -> cells.nothing(column, problem);
        };
    }

    private Optional<LocalDate> bounded(ListColumn column, LocalDate date, LocalDate earliest, LocalDate latest) {
        if (date.isAfter(latest)) {
            return cells.nothing(column, Problem.of("date-too-late", latest));
        }
        return date.isBefore(earliest)
                ? cells.nothing(column, Problem.of("date-too-early", earliest))
                : Optional.of(date);
    }

    private Optional<TypedAge.Understood> age(Cell cell) {
        return switch (TypedAge.parse(cell.text())) {
            case TypedAge.Understood understood -> {
                if (isOtherScript(cell.text())) {
                    cells.note("number", TypedText.of(cell.text()), understood.years());
                }
                yield Optional.of(understood);
            }
            case TypedAge.NotAnAge(var problem) -> cells.nothing(ListColumn.AGE, problem);
        };
    }

    private Born aged(TypedAge.Understood told, boolean estimated) {
        var roughly = told.estimated() || estimated;
        if (roughly) {
            cells.note("estimated", "", told.years());
        }
        return new Born.Aged(told.years(), today, roughly);
    }

    private void compare(LocalDate born, int years) {
        var age = new Born.On(born).ageOn(today).orElse(years);
        if (Math.abs(age - years) > AGES_MAY_DIFFER) {
            cells.fault(ListColumn.AGE, Problem.of("list-age-and-birth", age));
        }
    }

    private static boolean isOtherScript(String typed) {
        return typed.chars().anyMatch(letter -> letter > 0x7F && Character.isDigit(letter));
    }
}
