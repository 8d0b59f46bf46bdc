package org.sanad.geography;

import java.util.List;

/** How what somebody typed was read as a place. */
public sealed interface AreaMatch {

    /** One place and no doubt. */
    record One(Area area) implements AreaMatch {}

    /** Several places of the same level bear this name. */
    record Several(List<Area> areas) implements AreaMatch {

        public Several {
            areas = List.copyOf(areas);
        }
    }

    /** No place bears this name; these are written nearly so. Never to be taken without asking. */
    record Perhaps(List<Area> areas) implements AreaMatch {

        public Perhaps {
            areas = List.copyOf(areas);
        }
    }

    record Unknown() implements AreaMatch {}
}
