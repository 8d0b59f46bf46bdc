package org.sanad.xlsform.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Settings;
import org.sanad.xlsform.xpath.Names;

/** Columns that are passed on as attributes, such as {@code bind::odk:length}: the document must be able to have them. */
final class CheckAttributes {

    private static final List<String> FAMILIES = List.of("bind::", "body::", "control::", "instance::", "attribute::");

    /** Prefixes of every form. */
    private static final Set<String> OWN = Set.of("h", "ev", "xsd", "jr", "orx", "odk", "xml");

    /** These say where a question lies, which is not the author's to say. */
    private static final Set<String> TAKEN = Set.of("nodeset", "ref", "xmlns");

    private final Checked form;
    private final Set<String> told = new HashSet<>();

    private CheckAttributes(Checked form) {
        this.form = form;
    }

    static void of(Checked form) {
        CheckAttributes check = new CheckAttributes(form);
        Settings settings = form.survey().settings();
        check.line(settings.line());
        form.nodes().all().forEach(node -> check.line(node.item().line()));
        if (!settings.unreadNamespaces().isEmpty()) {
            form.findings().add(Code.NAMESPACES_UNREADABLE, settings.at("namespaces"), settings.unreadNamespaces());
        }
    }

    private void line(Line line) {
        for (String column : line.cells().keySet()) {
            for (String family : FAMILIES) {
                String name = column.startsWith(family) ? column.substring(family.length()) : "";
                if (!name.isEmpty() && !canBe(name) && told.add(column)) {
                    form.findings().add(Code.COLUMN_NO_ATTRIBUTE, line.at(column), column, name);
                }
            }
        }
    }

    private boolean canBe(String name) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        boolean declared = prefix.isEmpty()
                || OWN.contains(prefix)
                || form.survey().settings().namespaces().containsKey(prefix)
                || (prefix.equals("entities") && !form.entities().all().isEmpty());
        return declared && !TAKEN.contains(name) && Names.isPrefixed(name);
    }
}
