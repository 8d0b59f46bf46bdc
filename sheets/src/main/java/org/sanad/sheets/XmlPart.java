package org.sanad.sheets;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The one place where foreign XML is opened: the JDK's own pull parser with DTDs, entities and every outside address
 * switched off. A part that only mentions a DTD is refused, in whatever encoding it is written.
 */
final class XmlPart implements AutoCloseable {

    private final XMLStreamReader xml;

    private XmlPart(XMLStreamReader xml) {
        this.xml = xml;
    }

    static XmlPart open(byte[] part) throws XMLStreamException {
        return new XmlPart(hardened().createXMLStreamReader(text(part)));
    }

    /**
     * UTF-8, or UTF-16 with its mark, as the format demands; strictly, and whatever the part says of itself. Left to
     * itself, the parser would also print every wrong byte to the console.
     */
    private static Reader text(byte[] part) {
        boolean utf16 = startsWith(part, 0xFE, 0xFF) || startsWith(part, 0xFF, 0xFE);
        int mark = startsWith(part, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(
                new ByteArrayInputStream(part, mark, part.length - mark),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean startsWith(byte[] part, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (part.length <= i || (part[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("outside address refused");
        });
        return factory;
    }

    /** Goes to the next start of an element; false at the end of the part. */
    boolean toNextStart() throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next start inside the element of that name; false when that element ends. */
    boolean toNextStartWithin(String element) throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                return false;
            }
        }
        return false;
    }

    private int next() throws XMLStreamException, UnreadableFile {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableFile("sheet-unsafe-xml");
        }
        return event;
    }

    /** Passes over everything inside the element just started. */
    void skip() throws XMLStreamException, UnreadableFile {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Local name, so that the transitional and the strict dialect of the format read alike. */
    String name() {
        return xml.getLocalName();
    }

    Optional<String> attribute(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The text of the element just started, which may hold no other element. */
    String text() throws XMLStreamException {
        return xml.getElementText();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
