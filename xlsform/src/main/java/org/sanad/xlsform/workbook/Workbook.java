package org.sanad.xlsform.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sheets of a form, in their order. */
public record Workbook(List<Table> tables) {

    public Workbook {
        tables = List.copyOf(tables);
    }

    /** A sheet by its name, written in whatever case. */
    public Optional<Table> table(String name) {
        return tables.stream()
                .filter(table -> table.name().strip().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
