package org.sanad.reporting;

import java.util.List;

/**
 * What names a document and stands around its content.
 *
 * @param lines below the title: who speaks, which period
 * @param running at the head of every page
 * @param provenance at the foot of every page: of which data, plan, rules and program the numbers are
 */
public record Cover(
        String title, String subtitle, Script script, List<String> lines, String running, String provenance) {

    public Cover {
        lines = List.copyOf(lines);
    }

    /** For a sheet that has nothing around it. */
    public static Cover of(String title, Direction direction) {
        var script = direction == Direction.LEFT_TO_RIGHT ? Script.ENGLISH : new Script(direction, "ar", false);
        return new Cover(title, "", script, List.of(), "", "");
    }
}
