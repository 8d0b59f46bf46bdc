package org.sanad.forms.odata.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FieldTable;
import org.sanad.xlsform.FieldKind;

/**
 * A table of the service.
 *
 * @param name {@code Submissions}, or {@code Submissions.household.member} for a repeat
 * @param root a group around all of its properties
 */
public record EntitySet(String name, FieldTable table, Property root) {

    public static final String SUBMISSIONS = "Submissions";

    public static EntitySet of(FieldTable table) {
        var within = table.isForm() ? "" : table.repeat() + "/";
        return new EntitySet(nameOf(table.repeat()), table, new Tree(table).group("", within));
    }

    public static String nameOf(String repeat) {
        return repeat.isEmpty() ? SUBMISSIONS : SUBMISSIONS + "." + repeat.replace('/', '.');
    }

    /** As types may be called. */
    public String typeName() {
        return named(name.replace('.', '_'));
    }

    /** OData knows letters, digits and the low line. */
    public static String named(String name) {
        var plain = name.codePoints()
                .map(letter -> Character.isLetterOrDigit(letter) ? letter : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
    }

    /** Puts columns into the groups that their paths tell. */
    private record Tree(FieldTable table) {

        Property group(String name, String within) {
            List<Property> inside = new ArrayList<>();
            Set<String> names = new HashSet<>();
            Map<String, Boolean> groups = new HashMap<>();
            for (var place = 0; place < table.columns().size(); place++) {
                var column = table.columns().get(place);
                if (column.path().startsWith(within)) {
                    var rest = column.path().substring(within.length());
                    var slash = rest.indexOf('/');
                    if (slash < 0) {
                        inside.add(answer(free(rest, names), column, place));
                    } else if (groups.put(rest.substring(0, slash), true) == null) {
                        var group = rest.substring(0, slash);
                        inside.add(group(free(group, names), within + group + "/"));
                    }
                }
            }
            return new Property(name, within, -1, FieldKind.GROUP, List.copyOf(inside));
        }

        private static Property answer(String name, Column column, int place) {
            return new Property(name, column.path(), place, column.kind(), List.of());
        }

        private static String free(String wished, Set<String> names) {
            var name = named(wished);
            var free = name;
            for (var n = 2; !names.add(free); n++) {
                free = name + "_" + n;
            }
            return free;
        }
    }
}
