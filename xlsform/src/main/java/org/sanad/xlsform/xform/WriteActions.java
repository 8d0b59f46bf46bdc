package org.sanad.xlsform.xform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Defaults;
import org.sanad.xlsform.survey.Expressions;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.survey.Question;
import org.sanad.xlsform.xpath.Reference;

/** What happens when the form is opened, a turn of a repeat is added, or another answer changes. */
final class WriteActions {

    private final Draft draft;
    private final Map<String, List<Node>> listeners = new HashMap<>();

    WriteActions(Draft draft) {
        this.draft = draft;
        for (Node node : draft.nodes().questions()) {
            Control control = ((Question) node.item()).control();
            if (control == Control.EXTERNAL_FILE || control == Control.AUDIT) {
                continue;
            }
            for (Reference reference : Reference.in(node.item().line().text("trigger"))) {
                listeners
                        .computeIfAbsent(reference.name(), name -> new ArrayList<>())
                        .add(node);
            }
        }
    }

    /** When the form is opened. Inside a repeat this holds for the first turn. */
    void atStart(Xml xml) {
        for (Node node : draft.nodes().questions()) {
            Question question = (Question) node.item();
            if (Defaults.isDynamic(question)) {
                xml.empty("setvalue", defaultOf(node, "odk-instance-first-load"));
            }
            if (question.control() == Control.SET_GEOPOINT && !question.line().has("trigger")) {
                xml.empty("odk:setgeopoint", Attributes.of("ref", node.path()).and("event", "odk-instance-first-load"));
            }
            if (question.control() == Control.RECORD_AUDIO) {
                xml.empty(
                        "odk:recordaudio",
                        Attributes.of("ref", node.path())
                                .and("event", "odk-instance-load")
                                .and("odk:quality", question.parameters().getOrDefault("quality", "")));
            }
        }
        WriteEntities entities = new WriteEntities(draft, xml);
        draft.entities().all().forEach(entities::actions);
    }

    /** When a turn of this repeat is added; with it come the first turns of the repeats within. */
    void atNewTurn(Xml xml, Node repeat) {
        for (Node node : draft.nodes().questions()) {
            boolean inside = node.within().stream().anyMatch(group -> group == repeat.item());
            if (inside && Defaults.isDynamic((Question) node.item())) {
                xml.empty("setvalue", defaultOf(node, "odk-new-repeat"));
            }
        }
    }

    private Attributes defaultOf(Node node, String event) {
        String value = Expressions.of(node.item()).getOrDefault("default", "");
        return Attributes.of("event", event)
                .and("ref", node.path())
                .and("value", draft.paths().in(value, node));
    }

    /** When the answer to this question changes. */
    void atChange(Xml xml, Node changed) {
        for (Node node : listeners.getOrDefault(changed.name(), List.of())) {
            Question question = (Question) node.item();
            Attributes attributes =
                    Attributes.of("event", "xforms-value-changed").and("ref", node.path());
            if (question.control() == Control.SET_GEOPOINT) {
                xml.empty("odk:setgeopoint", attributes);
            } else {
                String value = Expressions.of(question).getOrDefault("calculation", "");
                xml.empty("setvalue", attributes.and("value", draft.paths().in(value, node)));
            }
        }
    }
}
