package org.sanad.proof.text;

import java.util.List;

/** A report, part by part in its order. */
public record Report(List<Item> items, int pages) {

    public Report {
        items = List.copyOf(items);
    }

    public List<Passage> passages() {
        return only(Passage.class);
    }

    public List<Chart> charts() {
        return only(Chart.class);
    }

    public List<Table> tables() {
        return only(Table.class);
    }

    private <T extends Item> List<T> only(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
