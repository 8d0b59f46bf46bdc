package org.sanad.xlsform.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.survey.EntityDeclaration;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.xpath.Names;
import org.sanad.xlsform.xpath.Reference;

/** Records that a form makes or changes, as the specification of entities has them. */
final class CheckEntities {

    private final Checked form;
    private final Findings findings;

    private CheckEntities(Checked form) {
        this.form = form;
        this.findings = form.findings();
    }

    static void of(Checked form) {
        CheckEntities check = new CheckEntities(form);
        form.entities().all().forEach(check::entity);
        check.containers();
        Map<String, Integer> saved = new HashMap<>();
        form.nodes().all().forEach(node -> check.saved(node, saved));
    }

    private void entity(EntityDeclaration entity) {
        Line line = entity.line();
        String list = entity.list();
        if (list.isEmpty() || list.startsWith("__") || list.contains(".") || !Names.isPrefixed(list)) {
            findings.add(Code.ENTITY_LIST_NAME, line.at("list_name"), list);
        }
        if (line.has("update_if") && !line.has("entity_id")) {
            findings.add(Code.ENTITY_UPDATE_WITHOUT_ID, line.at("update_if"));
        }
        if (line.has("entity_id") && line.has("create_if") && !line.has("update_if")) {
            findings.add(Code.ENTITY_ID_AND_CREATE, line.at("create_if"));
        }
        if (!line.has("entity_id") && !line.has("label")) {
            findings.add(Code.ENTITY_WITHOUT_LABEL, line.place());
        }
        if (line.has("repeat")) {
            repeat(line);
        }
    }

    private void repeat(Line line) {
        List<Reference> named = Reference.in(line.text("repeat"));
        boolean repeat = Reference.isAlone(line.text("repeat"))
                && form.nodes().named(named.getFirst().name()).stream()
                        .anyMatch(node -> node.item() instanceof Group group && group.isRepeat());
        if (!repeat) {
            findings.add(Code.ENTITY_NOT_A_REPEAT, line.at("repeat"), line.text("repeat"));
        }
    }

    /** A place in the form can hold one record. */
    private void containers() {
        Set<Group> taken = new HashSet<>();
        for (EntityDeclaration entity : form.entities().all()) {
            if (taken.stream().anyMatch(group -> group == entity.container())) {
                findings.add(Code.ENTITY_PLACE_TAKEN, entity.line().at("list_name"), entity.list());
            }
            taken.add(entity.container());
        }
    }

    private void saved(Node node, Map<String, Integer> seen) {
        Line line = node.item().line();
        String saveTo = line.text("save_to");
        if (saveTo.isEmpty()) {
            return;
        }
        if (form.entities().all().isEmpty()) {
            findings.add(Code.SAVE_TO_WITHOUT_ENTITY, line.at("save_to"), saveTo);
            return;
        }
        String property = saveTo.substring(saveTo.indexOf('#') + 1);
        boolean reserved = property.equalsIgnoreCase("name") || property.equalsIgnoreCase("label");
        if (node.item() instanceof Group || reserved || property.startsWith("__") || !Names.isPrefixed(property)) {
            findings.add(Code.SAVE_TO_INVALID, line.at("save_to"), saveTo);
        }
        Integer before = seen.putIfAbsent(saveTo + innermost(node), line.row());
        if (before != null) {
            findings.add(Code.SAVE_TO_TWICE, line.at("save_to"), saveTo, before);
        }
        boolean covered = form.entities().all().stream().anyMatch(entity -> fits(entity, node));
        if (!covered) {
            findings.add(Code.SAVE_TO_OUTSIDE, line.at("save_to"), saveTo);
        }
    }

    private static String innermost(Node node) {
        return " " + node.path().substring(0, node.path().lastIndexOf('/'));
    }

    /** The answer must lie in the record's part of the form, and not in a repeat within it. */
    private static boolean fits(EntityDeclaration entity, Node node) {
        int at = node.within().indexOf(entity.container());
        return at >= 0
                && node.within().subList(at + 1, node.within().size()).stream().noneMatch(Group::isRepeat);
    }
}
