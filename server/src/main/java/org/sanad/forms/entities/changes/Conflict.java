package org.sanad.forms.entities.changes;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Two changed one record without knowing of each other. */
public enum Conflict {
    /** They changed different properties: both stand. */
    SOFT,
    /** They changed the same property: the later one stands until somebody decides. */
    HARD;

    /** @param told what the later change says, of what stood at its base and what stands now */
    static Conflict between(Map<String, String> base, Map<String, String> now, Map<String, String> told) {
        Set<String> theirs = new HashSet<>(base.keySet());
        theirs.addAll(now.keySet());
        theirs.removeIf(property -> Objects.equals(base.get(property), now.get(property)));
        return told.entrySet().stream()
                        .anyMatch(change -> theirs.contains(change.getKey())
                                && !change.getValue().equals(now.get(change.getKey()))
                                && !change.getValue().equals(base.get(change.getKey())))
                ? HARD
                : SOFT;
    }
}
