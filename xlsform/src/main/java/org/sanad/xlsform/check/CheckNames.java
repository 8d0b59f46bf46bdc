package org.sanad.xlsform.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Item;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.xpath.Names;

/** Names must do as names of elements, and stand once in each group. */
final class CheckNames {

    private CheckNames() {}

    static void of(Checked form) {
        inGroup(form.survey().root(), form.findings());
        for (Node node : form.nodes().all()) {
            Item item = node.item();
            if (!Names.isPrefixed(item.name())) {
                form.findings().add(Code.NAME_INVALID, item.line().at("name"), item.name(), suggestion(item.name()));
            }
            if (item instanceof Group group) {
                inGroup(group, form.findings());
            }
        }
    }

    private static void inGroup(Group group, Findings findings) {
        Map<String, Item> seen = new HashMap<>();
        boolean outermost = group.kind() == Group.Kind.FORM;
        for (Item item : group.items()) {
            Item before = seen.putIfAbsent(item.name().toLowerCase(Locale.ROOT), item);
            if (before != null) {
                boolean same = Objects.equals(before.name(), item.name());
                findings.add(
                        same ? Code.NAME_TWICE : Code.NAME_ALIKE,
                        item.line().at("name"),
                        item.name(),
                        before.line().row(),
                        before.name());
            }
            if (outermost && item.name().equals("meta")) {
                findings.add(Code.NAME_RESERVED, item.line().at("name"), item.name());
            }
        }
    }

    private static String suggestion(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]+", "_").replaceAll("^_+|_+$", "");
        if (plain.isEmpty()) {
            return "question";
        }
        return Names.isElement(plain) ? plain : "q_" + plain;
    }
}
