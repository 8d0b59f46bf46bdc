package org.sanad.xlsform.xform;

import java.util.List;
import java.util.Map;
import org.sanad.xlsform.survey.Choice;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.survey.Options;
import org.sanad.xlsform.survey.Question;

/** What people see, in its order. */
final class WriteBody {

    private final Draft draft;
    private final Xml xml;
    private final WriteWords words;
    private final WriteActions actions;
    private final WriteSelect selects;

    WriteBody(Draft draft, Xml xml) {
        this.draft = draft;
        this.xml = xml;
        this.words = new WriteWords(draft);
        this.actions = new WriteActions(draft);
        this.selects = new WriteSelect(draft, xml);
    }

    void write() {
        xml.open("h:body", Attributes.of("class", draft.survey().settings().text("style")));
        items(draft.survey().root());
        xml.close();
    }

    private void items(Group group) {
        group.items().forEach(item -> {
            switch (item) {
                case Group inner -> group(inner);
                case Question question -> {
                    if (question.isVisible()) {
                        question(question);
                    }
                }
            }
        });
    }

    private void group(Group group) {
        Node node = draft.nodes().of(group);
        String appearance = group.line().text("appearance");
        Attributes own = Attributes.of("ref", node.path());
        if (group.isRepeat()) {
            xml.open("group", own);
            words.label(xml, node);
            String count = draft.paths().in(group.line().text("repeat_count"), node);
            xml.open(
                    "repeat",
                    Attributes.of("nodeset", node.path())
                            .and("appearance", appearance)
                            .and("jr:count", count)
                            .and(onBody(group.line(), node).all()));
            items(group);
            actions.atNewTurn(xml, node);
            xml.close();
        } else {
            xml.open(
                    "group",
                    own.and("appearance", appearance)
                            .and("intent", group.line().text("intent"))
                            .and(onBody(group.line(), node).all()));
            words.label(xml, node);
            items(group);
        }
        xml.close();
    }

    private void question(Question question) {
        Node node = draft.nodes().of(question);
        Line line = question.line();
        Attributes attributes = Attributes.of("ref", node.path())
                .and("appearance", draft.paths().in(line.text("appearance"), node))
                .and("mediatype", question.type().media())
                .and("autoplay", line.text("autoplay"))
                .and("rows", line.text("rows"))
                .and("intent", draft.paths().in(line.text("intent"), node))
                .and("accuracyThreshold", line.text("accuracythreshold"))
                .and(QuestionAttributes.onControl(question))
                .and(onBody(line, node).all());
        if (question.options().source() == Options.Source.EXTERNAL_SHEET) {
            attributes.and("query", selects.query(node, question));
        }
        xml.open(element(question), attributes);
        words.labelAndHint(xml, node);
        selects.choices(node, question);
        tags(question);
        actions.atChange(xml, node);
        xml.close();
    }

    private static String element(Question question) {
        return switch (question.control()) {
            case SELECT_ONE -> "select1";
            case SELECT_MULTIPLE -> "select";
            case RANK -> "odk:rank";
            case RANGE -> "range";
            case UPLOAD -> "upload";
            case TRIGGER -> "trigger";
            case INPUT, NONE, SET_GEOPOINT, RECORD_AUDIO, EXTERNAL_FILE, AUDIT -> "input";
        };
    }

    /** Columns {@code body::name} and {@code control::name}. */
    private Attributes onBody(Line line, Node node) {
        Attributes attributes = Attributes.none();
        line.cells().keySet().stream()
                .filter(column -> column.startsWith("body::") || column.startsWith("control::"))
                .forEach(column -> attributes.and(
                        column.substring(column.indexOf("::") + 2),
                        draft.paths().in(line.text(column), node)));
        return attributes;
    }

    private void tags(Question question) {
        if (question.type().media().equals("osm/*")) {
            draft.survey()
                    .osm()
                    .getOrDefault(question.options().list(), List.of())
                    .forEach(this::tag);
        }
    }

    /** Phones read these labels as they stand and know no way to translate them; one that is empty stops the form. */
    private void tag(Choice tag) {
        Map<String, String> labels = tag.label().byLanguage();
        String first = draft.survey().languages().isEmpty()
                ? ""
                : draft.survey().languages().getFirst();
        String named = labels.values().stream().findFirst().orElse(tag.name());
        xml.open("tag", Attributes.of("key", tag.name()));
        xml.element("label", Attributes.none(), labels.getOrDefault(first, labels.getOrDefault("", named)));
        xml.close();
    }
}
