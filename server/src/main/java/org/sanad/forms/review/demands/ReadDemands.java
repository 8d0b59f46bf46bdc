package org.sanad.forms.review.demands;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads out of an XForm what it demands of answers, and its words for an answer that is not so. */
final class ReadDemands {

    private static final String JAVAROSA = "http://openrosa.org/javarosa";
    private static final String ITEXT = "jr:itext('";

    /** By the id of the text, then by language. */
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    private final Map<String, String> rules = new LinkedHashMap<>();
    private final Map<String, String> messages = new HashMap<>();
    private String language = "";
    private String id = "";

    private ReadDemands() {}

    /** By the path of the question. */
    static Map<String, Demand> of(byte[] xform) {
        var read = new ReadDemands();
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xform));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    read.element(reader);
                }
            }
        } catch (XMLStreamException ours) {
            throw new IllegalStateException("A form that was published cannot be read", ours);
        }
        var demands = new LinkedHashMap<String, Demand>();
        read.rules.forEach((path, rule) -> demands.put(path, new Demand(rule, read.words(path))));
        return Map.copyOf(demands);
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "translation" -> language = reader.getAttributeValue(null, "lang");
            case "text" -> id = reader.getAttributeValue(null, "id");
            case "value" -> {
                if (id.endsWith(":jr:constraintMsg")) {
                    texts.computeIfAbsent(id, first -> new LinkedHashMap<>()).putIfAbsent(language, text(reader));
                }
            }
            case "bind" -> bind(reader);
            default -> {}
        }
    }

    private void bind(XMLStreamReader reader) {
        var path = reader.getAttributeValue(null, "nodeset");
        var rule = reader.getAttributeValue(null, "constraint");
        if (path != null && rule != null && !rule.isBlank()) {
            var below = path.substring(path.indexOf('/', 1) + 1);
            rules.put(below, rule.strip());
            var message = reader.getAttributeValue(JAVAROSA, "constraintMsg");
            messages.put(below, message == null ? "" : message.strip());
        }
    }

    private Map<String, String> words(String path) {
        var message = messages.getOrDefault(path, "");
        if (message.startsWith(ITEXT)) {
            return texts.getOrDefault(message.substring(ITEXT.length(), message.lastIndexOf('\'')), Map.of());
        }
        return message.isEmpty() ? Map.of() : Map.of("", message);
    }

    /** Answers of others that a message repeats are left out of it. */
    private static String text(XMLStreamReader reader) throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text.append('…');
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                default -> {}
            }
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
