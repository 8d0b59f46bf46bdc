package org.sanad.geography.lists;

import java.util.List;
import org.sanad.geography.Area;

/** What a list would change if it were confirmed. */
public record PlaceListChange(
        List<Added> added, List<Renamed> renamed, List<Moved> moved, List<Area> closed, int unchanged) {

    /** A place that was not known, or had been closed. */
    public record Added(String pcode, int level, String name) {}

    public record Renamed(Area area, String newName) {}

    /** A place that lies in another one now. */
    public record Moved(Area area, String newParent) {}

    public boolean isNone() {
        return added.isEmpty() && renamed.isEmpty() && moved.isEmpty() && closed.isEmpty();
    }
}
