package org.sanad.xlsform.xform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Nodes;
import org.sanad.xlsform.survey.Survey;

/** Names of the files that a form expects beside it. */
public final class MediaFiles {

    private static final List<String> COLUMNS = List.of("image", "big-image", "audio", "video");

    private MediaFiles() {}

    public static List<String> of(Survey survey, Nodes nodes, Map<String, String> instances) {
        TreeSet<String> names = new TreeSet<>();
        nodes.all().forEach(node -> add(node.item().line(), names));
        survey.choices().values().forEach(list -> list.forEach(choice -> add(choice.line(), names)));
        instances.values().stream()
                .filter(address -> address.startsWith("jr://file"))
                .forEach(address -> names.add(address.substring(address.lastIndexOf('/') + 1)));
        return List.copyOf(names);
    }

    private static void add(Line line, Collection<String> names) {
        COLUMNS.forEach(column -> names.addAll(line.texts(column).byLanguage().values()));
    }
}
