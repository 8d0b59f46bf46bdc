package org.sanad.forms.entities.changes;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which answers of a form are saved as which property of a record.
 *
 * @param byPath the answer's path below the outermost element
 * @param hasEntities whether the form makes or changes records at all
 */
record SavedProperties(Map<String, String> byPath, boolean hasEntities) {

    /** @param xform that was converted here, and so is well-formed */
    static SavedProperties in(byte[] xform) {
        var byPath = new HashMap<String, String>();
        var hasEntities = false;
        try {
            var reader = readers().createXMLStreamReader(new ByteArrayInputStream(xform));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    hasEntities |= reader.getLocalName().equals("entity");
                    note(reader, byPath);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return new SavedProperties(byPath, hasEntities);
    }

    private static void note(XMLStreamReader reader, Map<String, String> byPath) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("saveto")) {
                var path = reader.getAttributeValue(null, "nodeset").replaceFirst("^/[^/]+/", "");
                byPath.put(path, reader.getAttributeValue(i));
            }
        }
    }

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
