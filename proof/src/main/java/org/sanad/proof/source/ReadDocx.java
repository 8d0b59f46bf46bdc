package org.sanad.proof.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sanad.proof.Unreadable;
import org.sanad.proof.Unreadable.Reason;

/** Paragraphs and tables of a DOCX. Nothing is fetched, no entity opened, and what unfolds without end is cut off. */
final class ReadDocx {

    private static final int MOST_CHARACTERS = 20_000_000;

    private ReadDocx() {}

    static String text(byte[] file) throws Unreadable {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return body(zip);
                }
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new Unreadable(Reason.DAMAGED);
        }
        throw new Unreadable(Reason.UNKNOWN_KIND);
    }

    private static String body(InputStream document) throws XMLStreamException, Unreadable {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        DocxText text = new DocxText();
        XMLStreamReader reader = factory.createXMLStreamReader(document);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> text.begin(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> text.end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS -> text.characters(reader.getText());
                default -> {}
            }
            if (text.length() > MOST_CHARACTERS) {
                throw new Unreadable(Reason.TOO_LARGE);
            }
        }
        return text.toString();
    }
}
