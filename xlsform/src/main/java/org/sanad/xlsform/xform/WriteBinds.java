package org.sanad.xlsform.xform;

import java.util.Map;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Entities;
import org.sanad.xlsform.survey.Expressions;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Item;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.survey.Question;
import org.sanad.xlsform.survey.Settings;

/** What holds for each answer: its type, when it is asked, what it may be, how it is computed. */
final class WriteBinds {

    private final Draft draft;
    private final Xml xml;
    private final WriteWords words;

    WriteBinds(Draft draft, Xml xml) {
        this.draft = draft;
        this.xml = xml;
        this.words = new WriteWords(draft);
    }

    void write() {
        for (Node node : draft.nodes().all()) {
            switch (node.item()) {
                case Group group -> group(node, group);
                case Question question -> question(node, question);
            }
        }
        meta();
        WriteEntities entities = new WriteEntities(draft, xml);
        draft.entities().all().forEach(entities::binds);
    }

    private void group(Node node, Group group) {
        Attributes logic = logic(node, group);
        if (!logic.isEmpty()) {
            xml.empty("bind", Attributes.of("nodeset", node.path()).and(logic.all()));
        }
    }

    private void question(Node node, Question question) {
        if (question.control() == Control.EXTERNAL_FILE || question.control() == Control.AUDIT) {
            return;
        }
        Attributes attributes = Attributes.of("nodeset", node.path())
                .and("type", QuestionAttributes.type(question))
                .and(question.type().attributes())
                .and(logic(node, question).all())
                .and(QuestionAttributes.onBind(question));
        String saveTo = question.line().text("save_to");
        attributes.and("entities:saveto", saveTo.isEmpty() ? "" : Entities.property(saveTo));
        xml.empty("bind", attributes);
    }

    private Attributes logic(Node node, Item item) {
        Map<String, String> written = Expressions.of(item);
        Line line = item.line();
        boolean triggered = line.has("trigger");
        Attributes attributes = Attributes.of("relevant", said(written, "relevant", node))
                .and("constraint", said(written, "constraint", node))
                .and("jr:constraintMsg", words.message(node, "constraint_message", "jr:constraintMsg"))
                .and("required", said(written, "required", node))
                .and("jr:requiredMsg", words.message(node, "required_message", "jr:requiredMsg"))
                .and("readonly", said(written, "read_only", node))
                .and("calculate", triggered ? "" : said(written, "calculation", node))
                .and("jr:noAppErrorString", words.message(node, "no_app_error_string", "jr:noAppErrorString"));
        line.cells().keySet().stream()
                .filter(column -> column.startsWith("bind::"))
                .forEach(column -> attributes.and(
                        column.substring("bind::".length()), draft.paths().in(line.text(column), node)));
        return attributes;
    }

    private String said(Map<String, String> written, String column, Node node) {
        return draft.paths().in(written.getOrDefault(column, ""), node);
    }

    private void meta() {
        Settings settings = draft.survey().settings();
        draft.nodes().questions().stream()
                .map(node -> (Question) node.item())
                .filter(question -> question.control() == Control.AUDIT)
                .forEach(audit -> xml.empty(
                        "bind",
                        Attributes.of("nodeset", draft.meta() + "/audit")
                                .and("type", "binary")
                                .and(QuestionAttributes.onBind(audit))));
        if (!settings.isYes("omit_instanceid")) {
            Attributes id = Attributes.of("nodeset", draft.meta() + "/instanceID")
                    .and("type", "string")
                    .and("readonly", "true()");
            boolean own = settings.has("instance_id");
            xml.empty(
                    "bind",
                    own ? id.and("calculate", computed(settings.text("instance_id"))) : id.and("jr:preload", "uid"));
        }
        if (settings.has("instance_name")) {
            xml.empty(
                    "bind",
                    Attributes.of("nodeset", draft.meta() + "/instanceName")
                            .and("type", "string")
                            .and("calculate", computed(settings.text("instance_name"))));
        }
    }

    private String computed(String setting) {
        return draft.paths().in(Expressions.straight(setting), draft.nodes().root());
    }
}
