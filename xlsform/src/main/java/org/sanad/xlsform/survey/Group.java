package org.sanad.xlsform.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that belong together. */
public record Group(String name, Kind kind, Line line, List<Item> items) implements Item {

    /** Whether it stands once or as often as needed. */
    public enum Kind {
        FORM,
        GROUP,
        REPEAT
    }

    public boolean isRepeat() {
        return kind == Kind.REPEAT;
    }

    public Group with(Line changed, List<Item> changedItems) {
        return new Group(name, kind, changed, List.copyOf(changedItems));
    }

    /** Itself and nothing else: two groups may say the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
