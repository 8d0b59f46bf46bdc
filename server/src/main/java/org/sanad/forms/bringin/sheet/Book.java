package org.sanad.forms.bringin.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sanad.forms.bringin.sheet.RowXml.Element;
import org.sanad.xlsform.FieldKind;
import org.sanad.xlsform.Outline;

/**
 * A file of answers: its first sheet has a row for each submission; further sheets, called like repeats of the form, have a
 * row for each turn and tell by {@code _parent_index} which row it belongs to, as KoboToolbox writes them.
 */
final class Book {

    private static final String INDEX = "_index";
    private static final String PARENT = "_parent_index";

    /** A sheet of turns. */
    private record Turns(
            Grid grid, String repeat, String around, ReadCells cells, Map<String, List<Grid.Row>> byParent) {}

    private final Grid grid;
    private final ReadCells cells;
    private final List<Turns> turns = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();

    private Book(Grid grid, Outline outline) {
        this.grid = grid;
        this.cells = new ReadCells(grid, outline, "");
    }

    /** @throws org.sanad.shared.Refused for what cannot be read */
    static Book of(String name, byte[] content, Outline outline) {
        var grids = ReadGrids.of(name, content);
        var book = new Book(grids.getFirst(), outline);
        grids.subList(1, grids.size()).forEach(other -> book.add(other, outline));
        return book;
    }

    private void add(Grid other, Outline outline) {
        var repeat = outline.fields().stream()
                .filter(field -> field.kind() == FieldKind.REPEAT)
                .filter(field ->
                        other.name().equals(field.name()) || other.name().equals(field.path()))
                .findFirst();
        if (repeat.isEmpty() || other.column(PARENT) < 0) {
            strange.add(other.name());
            return;
        }
        Map<String, List<Grid.Row>> byParent = new HashMap<>();
        for (var row : other.rows()) {
            byParent.computeIfAbsent(row.cell(other.column(PARENT)), parent -> new ArrayList<>())
                    .add(row);
        }
        var path = repeat.get().path();
        turns.add(new Turns(other, path, repeat.get().repeat(), new ReadCells(other, outline, path), byParent));
    }

    Grid grid() {
        return grid;
    }

    RowXml xml(Grid.Row row, Consumer<Fault> faults) {
        var xml = RowXml.of(cells.read(row, faults));
        addTurns(xml.root(), "", row.cell(grid.column(INDEX)), faults);
        return xml;
    }

    private void addTurns(Element around, String repeat, String index, Consumer<Fault> faults) {
        for (var sheet : turns) {
            if (sheet.around().equals(repeat)) {
                for (var row : sheet.byParent().getOrDefault(index, List.of())) {
                    var turn = RowXml.turn(around, sheet.repeat(), sheet.cells().read(row, faults));
                    addTurns(turn, sheet.repeat(), row.cell(sheet.grid().column(INDEX)), faults);
                }
            }
        }
    }

    Preview preview(int shown) {
        List<Fault> faults = new ArrayList<>();
        grid.rows().forEach(row -> xml(row, faults::add));
        List<Preview.Column> columns = new ArrayList<>(columns(grid, cells));
        turns.forEach(sheet -> columns.addAll(columns(sheet.grid(), sheet.cells())));
        var first = faults.subList(0, Math.min(shown, faults.size()));
        return new Preview(
                grid.rows().size(),
                turns.stream().mapToInt(sheet -> sheet.grid().rows().size()).sum(),
                columns,
                unmatched(),
                strange,
                List.copyOf(first),
                faults.size());
    }

    private static List<Preview.Column> columns(Grid grid, ReadCells cells) {
        return cells.matches().stream()
                .map(match -> new Preview.Column(
                        grid.headings().get(match.column()), match.field().path()))
                .toList();
    }

    List<String> unmatched() {
        List<String> unmatched = new ArrayList<>(cells.unmatched());
        turns.forEach(sheet -> unmatched.addAll(sheet.cells().unmatched()));
        return unmatched;
    }

    List<String> strange() {
        return strange;
    }

    Optional<String> cell(Grid.Row row, String heading) {
        return Optional.of(row.cell(grid.column(heading))).filter(text -> !text.isEmpty());
    }
}
