package org.sanad.assessment.codebook;

import java.io.StringWriter;
import java.util.Objects;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A codebook for other programs, in the exchange format of REFI-QDA (codebook 1.0). */
record CodebookFiles(Codebook codebook, String language) {

    private static final String QDC = "urn:QDA-XML:codebook:1.0";

    String qdc() {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("CodeBook");
            xml.writeDefaultNamespace(QDC);
            xml.writeAttribute("origin", "Sanad, version " + codebook.version() + " of the codebook");
            xml.writeStartElement("Codes");
            codes(null, xml);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException neverIntoAString) {
            throw new IllegalStateException(neverIntoAString);
        }
        return out.toString();
    }

    private void codes(@Nullable UUID parent, XMLStreamWriter xml) throws XMLStreamException {
        for (var code : codebook.codes()) {
            if (Objects.equals(code.parent(), parent)) {
                xml.writeStartElement("Code");
                xml.writeAttribute("guid", code.id().toString());
                xml.writeAttribute("name", code.label(language));
                xml.writeAttribute("isCodable", String.valueOf(!code.retired()));
                if (!code.definition(language).isEmpty()) {
                    xml.writeStartElement("Description");
                    xml.writeCharacters(code.definition(language));
                    xml.writeEndElement();
                }
                codes(code.id(), xml);
                xml.writeEndElement();
            }
        }
    }
}
