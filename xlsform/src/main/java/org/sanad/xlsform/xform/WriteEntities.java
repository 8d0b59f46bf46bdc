package org.sanad.xlsform.xform;

import org.sanad.xlsform.survey.EntityDeclaration;
import org.sanad.xlsform.survey.Node;

/** The parts of the form that make or change a record of an entity list. */
final class WriteEntities {

    private static final Attributes TEXT = Attributes.none();

    private final Draft draft;
    private final Xml xml;

    WriteEntities(Draft draft, Xml xml) {
        this.draft = draft;
        this.xml = xml;
    }

    static void instance(Xml xml, EntityDeclaration entity) {
        Attributes attributes = Attributes.of("dataset", entity.list()).always("id", "");
        if (entity.creates()) {
            attributes.and("create", "1");
        }
        if (entity.updates()) {
            attributes.and("update", "1").always("baseVersion", "");
            attributes.always("trunkVersion", "").always("branchId", "");
        }
        if (entity.line().has("label")) {
            xml.open("entity", attributes).empty("label", TEXT).close();
        } else {
            xml.empty("entity", attributes);
        }
    }

    void binds(EntityDeclaration entity) {
        String path = path(entity);
        if (entity.line().has("create_if")) {
            bind(path + "/@create", expression(entity, "create_if"));
        }
        if (entity.line().has("update_if")) {
            bind(path + "/@update", expression(entity, "update_if"));
        }
        bind(path + "/@id", expression(entity, "entity_id"));
        if (entity.updates()) {
            Node context = draft.nodes().of(entity.container());
            String id = draft.paths().inFilter(entity.line().text("entity_id"), inside(context));
            String known = "instance('" + entity.list() + "')/root/item[name=" + id + "]";
            bind(path + "/@baseVersion", known + "/__version");
            bind(path + "/@trunkVersion", known + "/__trunkVersion");
            bind(path + "/@branchId", known + "/__branchId");
        }
        if (entity.line().has("label")) {
            bind(path + "/label", expression(entity, "label"));
        }
    }

    void actions(EntityDeclaration entity) {
        if (entity.creates()) {
            boolean repeated = entity.container().isRepeat()
                    || draft.nodes().of(entity.container()).isInRepeat();
            xml.empty(
                    "setvalue",
                    Attributes.of("ref", path(entity) + "/@id")
                            .and(
                                    "event",
                                    repeated ? "odk-instance-first-load odk-new-repeat" : "odk-instance-first-load")
                            .and("value", "uuid()"));
        }
    }

    private void bind(String path, String calculate) {
        xml.empty(
                "bind",
                Attributes.of("nodeset", path)
                        .and("type", "string")
                        .and("readonly", "true()")
                        .and("calculate", calculate));
    }

    private String expression(EntityDeclaration entity, String column) {
        Node context = draft.nodes().of(entity.container());
        return draft.paths().in(entity.line().text(column), inside(context));
    }

    /** The entity lies two steps below its container, so its expressions climb out of {@code meta/entity} first. */
    private static Node inside(Node container) {
        return EntityPlace.of(container);
    }

    private String path(EntityDeclaration entity) {
        return draft.nodes().of(entity.container()).path() + "/meta/entity";
    }
}
