package org.sanad.xlsform.xform;

import java.util.Map;
import org.sanad.xlsform.survey.Entities;
import org.sanad.xlsform.survey.Nodes;
import org.sanad.xlsform.survey.Settings;
import org.sanad.xlsform.survey.Survey;

/** The whole document. */
public final class WriteForm {

    private static final Map<String, String> NAMESPACES = Map.of(
            "xmlns:h", "http://www.w3.org/1999/xhtml",
            "xmlns:ev", "http://www.w3.org/2001/xml-events",
            "xmlns:xsd", "http://www.w3.org/2001/XMLSchema",
            "xmlns:jr", "http://openrosa.org/javarosa",
            "xmlns:orx", "http://openrosa.org/xforms",
            "xmlns:odk", "http://www.opendatakit.org/xforms");

    private final Draft draft;
    private final Map<String, String> instances;

    private WriteForm(Draft draft, Map<String, String> instances) {
        this.draft = draft;
        this.instances = instances;
    }

    /** A form without errors as an XForm. */
    public static String of(Survey survey, Nodes nodes, Entities entities, Map<String, String> instances) {
        return new WriteForm(Draft.of(survey, nodes, entities), instances).write();
    }

    private String write() {
        // texts are met on the way; they stand before the parts that point at them
        Xml model = new Xml();
        new WriteInstance(draft, model).write();
        instances.forEach(
                (id, src) -> model.empty("instance", Attributes.of("id", id).and("src", src)));
        WriteChoices choices = new WriteChoices(draft, model);
        draft.survey().choices().forEach(choices::write);
        new WriteBinds(draft, model).write();
        new WriteActions(draft).atStart(model);
        Xml body = new Xml();
        new WriteBody(draft, body).write();
        return assembled(model, body);
    }

    private String assembled(Xml model, Xml body) {
        Attributes versions = Attributes.of("odk:xforms-version", "1.0.0");
        if (!draft.entities().all().isEmpty()) {
            versions.and(
                    "entities:entities-version",
                    draft.entities().version(draft.survey().root()));
        }
        Xml xml = new Xml();
        xml.open("h:html", namespaces()).open("h:head");
        xml.element("h:title", Attributes.none(), draft.survey().settings().title());
        xml.open("model", versions);
        submission(xml);
        draft.itext().write(xml);
        xml.take(model).close().close().take(body).close();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml + "\n";
    }

    private Attributes namespaces() {
        Attributes attributes = Attributes.of("xmlns", "http://www.w3.org/2002/xforms");
        NAMESPACES.keySet().stream().sorted().forEach(name -> attributes.and(name, NAMESPACES.getOrDefault(name, "")));
        if (!draft.entities().all().isEmpty()) {
            attributes.and("xmlns:entities", "http://www.opendatakit.org/xforms/entities");
        }
        draft.survey().settings().namespaces().forEach((prefix, address) -> {
            if (!NAMESPACES.containsKey("xmlns:" + prefix)) {
                attributes.and("xmlns:" + prefix, address);
            }
        });
        return attributes;
    }

    private void submission(Xml xml) {
        Settings settings = draft.survey().settings();
        Attributes attributes = Attributes.of("action", settings.text("submission_url"))
                .and("method", settings.has("submission_url") ? "post" : "")
                .and("base64RsaPublicKey", settings.text("public_key").replaceAll("\\s", ""))
                .and("orx:auto-send", settings.text("auto_send"))
                .and("orx:auto-delete", settings.text("auto_delete"))
                .and("odk:client-editable", settings.isYes("client_editable") ? "true" : "");
        if (!attributes.isEmpty()) {
            xml.empty("submission", attributes);
        }
    }
}
