package org.sanad.xlsform.survey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item and where its answers lie.
 *
 * @param path from the outermost element: {@code /data/household/age}
 * @param within the groups around it, the outermost first
 */
public record Node(Item item, String path, List<Group> within) {

    public String name() {
        return item.name();
    }

    public boolean isInRepeat() {
        return within.stream().anyMatch(Group::isRepeat);
    }

    /** The groups around this item and, if it is one, itself. */
    public List<Group> containers() {
        if (item instanceof Group group) {
            List<Group> containers = new ArrayList<>(within);
            containers.add(group);
            return containers;
        }
        return within;
    }

    /** Itself and nothing else: two nodes may say the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
