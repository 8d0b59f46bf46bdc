package org.sanad.forms.odata;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sanad.forms.odata.question.EntitySet;
import org.sanad.forms.odata.question.Property;
import org.sanad.forms.odata.question.Service;
import org.sanad.forms.odata.question.SystemField;

/** Describes the tables of a form, as CSDL of OData 4.0. */
final class WriteMetadata {

    private static final String SPACE = "org.sanad.form";
    private static final String EDMX = "http://docs.oasis-open.org/odata/ns/edmx";
    private static final String EDM = "http://docs.oasis-open.org/odata/ns/edm";

    private final XMLStreamWriter xml;
    private final Service service;

    private WriteMetadata(XMLStreamWriter xml, Service service) {
        this.xml = xml;
        this.service = service;
    }

    static String of(Service service) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new WriteMetadata(xml, service).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("edmx", "Edmx", EDMX);
        xml.writeNamespace("edmx", EDMX);
        xml.writeAttribute("Version", "4.0");
        xml.writeStartElement("edmx", "DataServices", EDMX);
        xml.writeStartElement("Schema");
        xml.writeDefaultNamespace(EDM);
        xml.writeAttribute("Namespace", SPACE);
        for (var set : service.sets()) {
            entity(set);
            groups(set.typeName(), set.root());
        }
        complex(
                "system",
                List.of(SystemField.values()).stream()
                        .map(field -> new String[] {field.word(), field.type()})
                        .toList());
        complex("meta", List.of(new String[] {"instanceID", "Edm.String"}, new String[] {"instanceName", "Edm.String"
        }));
        container();
        xml.writeEndDocument();
    }

    private void entity(EntitySet set) throws XMLStreamException {
        xml.writeStartElement("EntityType");
        xml.writeAttribute("Name", set.typeName());
        xml.writeStartElement("Key");
        xml.writeEmptyElement("PropertyRef");
        xml.writeAttribute("Name", "__id");
        xml.writeEndElement();
        property("__id", "Edm.String");
        if (set.table().isForm()) {
            property("__system", SPACE + ".system");
            property("meta", SPACE + ".meta");
        } else {
            property("__Submissions-id", "Edm.String");
            if (!set.table().parent().isEmpty()) {
                property("__parent-id", "Edm.String");
            }
        }
        properties(set.typeName(), set.root());
        for (var inner : service.inside(set)) {
            xml.writeEmptyElement("NavigationProperty");
            xml.writeAttribute("Name", EntitySet.named(inner.table().name()));
            xml.writeAttribute("Type", "Collection(" + SPACE + "." + inner.typeName() + ")");
        }
        xml.writeEndElement();
    }

    private void properties(String type, Property group) throws XMLStreamException {
        for (var property : group.inside()) {
            property(
                    property.name(), property.isGroup() ? SPACE + "." + type + "_" + property.name() : property.type());
        }
    }

    private void groups(String type, Property group) throws XMLStreamException {
        for (var property : group.inside()) {
            if (property.isGroup()) {
                var inner = type + "_" + property.name();
                xml.writeStartElement("ComplexType");
                xml.writeAttribute("Name", inner);
                properties(inner, property);
                xml.writeEndElement();
                groups(inner, property);
            }
        }
    }

    private void complex(String name, List<String[]> properties) throws XMLStreamException {
        xml.writeStartElement("ComplexType");
        xml.writeAttribute("Name", name);
        for (var property : properties) {
            property(property[0], property[1]);
        }
        xml.writeEndElement();
    }

    private void property(String name, String type) throws XMLStreamException {
        xml.writeEmptyElement("Property");
        xml.writeAttribute("Name", name);
        xml.writeAttribute("Type", type);
        if (type.equals("Edm.Decimal")) {
            xml.writeAttribute("Scale", "variable");
        }
        if (type.equals("Edm.DateTimeOffset")) {
            xml.writeAttribute("Precision", "6");
        }
    }

    private void container() throws XMLStreamException {
        xml.writeStartElement("EntityContainer");
        xml.writeAttribute("Name", "Answers");
        for (var set : service.sets()) {
            xml.writeStartElement("EntitySet");
            xml.writeAttribute("Name", set.name());
            xml.writeAttribute("EntityType", SPACE + "." + set.typeName());
            for (var inner : service.inside(set)) {
                xml.writeEmptyElement("NavigationPropertyBinding");
                xml.writeAttribute("Path", EntitySet.named(inner.table().name()));
                xml.writeAttribute("Target", inner.name());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
