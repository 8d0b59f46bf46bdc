package org.sanad.forms.submissions;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;

/** Reads the XML of a submission. Nothing outside of the bytes is ever looked at, and nothing in them grows. */
public final class ReadSubmission {

    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 200_000;
    private static final int LONGEST_ID = 249;

    private static final XMLInputFactory READERS = readers();

    private final XMLStreamReader reader;
    private final Deque<AnswerNode> open = new ArrayDeque<>();
    private final Deque<StringBuilder> said = new ArrayDeque<>();
    private int elements;

    private ReadSubmission(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** @throws Refused for whatever is no submission, with what is wrong with it */
    public static SubmissionDocument of(byte[] xml) {
        try {
            var reader = READERS.createXMLStreamReader(new ByteArrayInputStream(xml));
            return usable(new SubmissionDocument(new ReadSubmission(reader).read()));
        } catch (XMLStreamException broken) {
            throw broken(broken.getLocation());
        } catch (RuntimeException broken) {
            throw broken instanceof Refused refused ? refused : broken(null);
        }
    }

    private static SubmissionDocument usable(SubmissionDocument document) {
        if (document.formId().isEmpty()) {
            throw unreadable("submission-without-form");
        }
        if (document.instanceId().isEmpty()) {
            throw unreadable("submission-without-id");
        }
        if (document.instanceId().length() > LONGEST_ID) {
            throw unreadable("submission-id-too-long");
        }
        return document;
    }

    private AnswerNode read() throws XMLStreamException {
        var root = new AnswerNode("", Map.of());
        open.push(root);
        said.push(new StringBuilder());
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw unreadable("submission-unsafe");
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    said.element().append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return root.children().getFirst();
    }

    private void begin() {
        elements++;
        if (open.size() > DEEPEST || elements > MOST_ELEMENTS) {
            throw unreadable("submission-too-deep", DEEPEST, MOST_ELEMENTS);
        }
        var node = new AnswerNode(reader.getLocalName(), attributes());
        open.element().add(node);
        open.push(node);
        said.push(new StringBuilder());
    }

    private void end() {
        open.pop().say(said.pop().toString().strip());
    }

    private Map<String, String> attributes() {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        var attributes = new HashMap<String, String>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var isPlain = reader.getAttributeNamespace(i) == null;
            attributes.merge(
                    reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i),
                    (before, now) -> isPlain ? now : before);
        }
        return attributes;
    }

    private static Refused broken(@Nullable Location where) {
        var line = where == null ? 1 : Math.max(1, where.getLineNumber());
        var column = where == null ? 1 : Math.max(1, where.getColumnNumber());
        return unreadable("submission-broken", line, column);
    }

    private static Refused unreadable(String code, Object... arguments) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code, arguments));
    }

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
