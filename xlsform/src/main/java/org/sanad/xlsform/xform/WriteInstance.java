package org.sanad.xlsform.xform;

import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Defaults;
import org.sanad.xlsform.survey.EntityDeclaration;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Item;
import org.sanad.xlsform.survey.Question;
import org.sanad.xlsform.survey.Settings;

/** The empty record that each answering of the form begins with. */
final class WriteInstance {

    private final Draft draft;
    private final Xml xml;

    WriteInstance(Draft draft, Xml xml) {
        this.draft = draft;
        this.xml = xml;
    }

    void write() {
        Settings settings = draft.survey().settings();
        Attributes attributes = Attributes.none()
                .and(settings.attributes())
                .and("xmlns", settings.text("instance_xmlns"))
                .and("id", settings.formId())
                .and("version", settings.text("version"))
                .and("odk:prefix", settings.text("prefix"))
                .and("odk:delimiter", settings.text("delimiter"));
        xml.open("instance").open(draft.survey().root().name(), attributes);
        items(draft.survey().root(), true);
        meta();
        xml.close().close();
    }

    private void items(Group group, boolean withTemplates) {
        group.items().forEach(item -> item(item, withTemplates));
        if (group != draft.survey().root()) {
            entities(group, true);
        }
    }

    private void item(Item item, boolean withTemplates) {
        switch (item) {
            case Question question -> question(question);
            case Group group -> {
                if (group.isRepeat() && withTemplates) {
                    xml.open(group.name(), attributes(group).always("jr:template", ""));
                    items(group, true);
                    xml.close();
                    xml.open(group.name(), attributes(group));
                    items(group, false);
                    xml.close();
                } else {
                    xml.open(group.name(), attributes(group));
                    items(group, withTemplates);
                    xml.close();
                }
            }
        }
    }

    private void question(Question question) {
        if (question.control() == Control.EXTERNAL_FILE || question.control() == Control.AUDIT) {
            return;
        }
        String value = question.line().text("default");
        boolean dynamic = Defaults.isDynamic(question);
        String picture = question.type().media().equals("image/*") && !value.isEmpty() && !value.startsWith("jr://")
                ? "jr://images/"
                : "";
        xml.element(question.name(), attributes(question), dynamic ? "" : picture + value);
    }

    /** Columns {@code instance::name}. */
    private Attributes attributes(Item item) {
        Attributes attributes = Attributes.none();
        item.line().cells().keySet().stream()
                .filter(column -> column.startsWith("instance::"))
                .forEach(column -> attributes.and(
                        column.substring("instance::".length()),
                        draft.paths().in(item.line().text(column), draft.nodes().of(item))));
        return attributes;
    }

    private void meta() {
        xml.open("meta");
        draft.nodes().questions().stream()
                .filter(node -> ((Question) node.item()).control() == Control.AUDIT)
                .forEach(node -> xml.empty("audit", Attributes.none()));
        if (!draft.survey().settings().isYes("omit_instanceid")) {
            xml.empty("instanceID", Attributes.none());
        }
        if (draft.survey().settings().has("instance_name")) {
            xml.empty("instanceName", Attributes.none());
        }
        entities(draft.survey().root(), false);
        xml.close();
    }

    private void entities(Group container, boolean withMeta) {
        for (EntityDeclaration entity : draft.entities().all()) {
            if (entity.container() == container) {
                if (withMeta) {
                    xml.open("meta");
                }
                WriteEntities.instance(xml, entity);
                if (withMeta) {
                    xml.close();
                }
            }
        }
    }
}
