package org.sanad.forms.entities.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sanad.forms.submissions.AnswerNode;
import org.sanad.forms.submissions.SubmissionDocument;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;

/**
 * Reads what a submission says of records: in the form itself, in each turn of a repeat, several in one form. An answer
 * belongs to the record of the smallest group or turn around it that has one.
 */
final class ReadEntities {

    /** All that one submission says of records. */
    record Told(List<EntityChange> changes, List<EntityFault> faults) {}

    private static final int LONGEST = 5_000;
    private static final Pattern LIST = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");

    private final SavedProperties saved;
    private final List<EntityChange> changes = new ArrayList<>();
    private final List<EntityFault> faults = new ArrayList<>();

    private ReadEntities(SavedProperties saved) {
        this.saved = saved;
    }

    static Told of(SubmissionDocument document, SavedProperties saved) {
        var reading = new ReadEntities(saved);
        reading.inside(document.root(), "");
        return new Told(reading.changes, reading.faults);
    }

    private void inside(AnswerNode node, String path) {
        entity(node).ifPresent(entity -> read(entity, node, path));
        for (var child : node.children()) {
            if (!child.name().equals("meta")) {
                inside(child, path + child.name() + "/");
            }
        }
    }

    private static Optional<AnswerNode> entity(AnswerNode node) {
        return node.child("meta").flatMap(meta -> meta.child("entity"));
    }

    private void read(AnswerNode entity, AnswerNode container, String path) {
        var creates = isSet(entity, "create");
        var updates = isSet(entity, "update");
        if (!creates && !updates) {
            return;
        }
        var list = entity.attribute("dataset");
        var id = TypedFields.id(entity.attribute("id").replaceFirst("^uuid:", ""));
        var label = entity.textOf("label");
        if (id.isEmpty()) {
            faults.add(new EntityFault(list, entity.attribute("id"), Problem.of("entity-id-unread")));
        } else if (!LIST.matcher(list).matches() || list.startsWith("__")) {
            faults.add(new EntityFault(list, id.get().toString(), Problem.of("entity-list-unread")));
        } else if (creates && !updates && label.isEmpty()) {
            faults.add(new EntityFault(list, id.get().toString(), Problem.of("entity-without-label")));
        } else {
            changes.add(new EntityChange(
                    id.get(),
                    list,
                    creates,
                    updates,
                    number(entity, "baseVersion"),
                    number(entity, "trunkVersion"),
                    branch(entity),
                    cut(label),
                    properties(container, path)));
        }
    }

    private Map<String, String> properties(AnswerNode container, String path) {
        var properties = new LinkedHashMap<String, String>();
        gather(container, path, properties);
        return properties;
    }

    private void gather(AnswerNode node, String path, Map<String, String> properties) {
        for (var child : node.children()) {
            var property = saved.byPath().get(path + child.name());
            if (property != null) {
                properties.put(property, cut(child.text()));
            } else if (!child.children().isEmpty() && entity(child).isEmpty()) {
                gather(child, path + child.name() + "/", properties);
            }
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length())).replace("\0", "");
    }

    private static boolean isSet(AnswerNode entity, String attribute) {
        var value = entity.attribute(attribute);
        return value.equals("1") || value.equals("true");
    }

    private static @org.jspecify.annotations.Nullable Integer number(AnswerNode entity, String attribute) {
        return TypedFields.number(entity.attribute(attribute))
                .filter(number -> number > 0)
                .orElse(null);
    }

    private static @org.jspecify.annotations.Nullable UUID branch(AnswerNode entity) {
        return TypedFields.id(entity.attribute("branchId")).orElse(null);
    }
}
