package org.sanad.forms.entities.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A record's page.
 *
 * @param versions the latest first
 * @param about the forms in which it was chosen
 */
public record RecordView(RecordLine entity, List<VersionLine> versions, List<AboutLine> about, boolean mayChange) {

    /** Where versions since the conflict began disagree; a person chooses. */
    public List<MergeLine> merge() {
        if (entity.conflict() == null) {
            return List.of();
        }
        var since = sinceBase();
        var properties = new TreeSet<String>();
        since.forEach(version -> properties.addAll(version.told().keySet()));
        return properties.stream()
                .map(property -> new MergeLine(property, values(property, since)))
                .filter(line -> line.choices().size() > 1)
                .toList();
    }

    /** From the version that those in conflict were made from. */
    private List<VersionLine> sinceBase() {
        var base = versions.stream()
                .takeWhile(version -> version.conflict() != null)
                .mapToInt(version -> version.base() == null ? 1 : version.base())
                .min()
                .orElse(1);
        return versions.stream().filter(version -> version.version() >= base).toList();
    }

    private static List<MergeLine.Value> values(String property, List<VersionLine> versions) {
        Set<String> seen = new HashSet<>();
        var values = new ArrayList<MergeLine.Value>();
        for (var version : versions) {
            var value = version.value(property);
            if (seen.add(value)) {
                values.add(new MergeLine.Value(version.version(), value));
            }
        }
        return values;
    }
}
