package org.sanad.assessment.analysis.answers;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * When a form asks a question: its own condition and those of the groups around it, so that what was skipped is not
 * taken for what was left empty.
 */
final class Relevance {

    /** A question's place in an XForm: names with slashes between, from the outermost element. */
    private static final Pattern PLACE = Pattern.compile("/[\\p{L}\\p{N}_.-]+(?:/[\\p{L}\\p{N}_.-]+)+");

    private static final String UP = "../";
    private static final Pattern RELATIVE =
            Pattern.compile("(?:current\\(\\)/)?((?:\\.\\./)+)([\\p{L}\\p{N}_.-]+(?:/[\\p{L}\\p{N}_.-]+)*)");

    private final Map<String, String> conditions = new HashMap<>();

    private Relevance() {}

    /** Everything is always asked. */
    static Relevance none() {
        return new Relevance();
    }

    static Relevance of(byte[] xform) {
        var relevance = new Relevance();
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xform));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("bind")) {
                    relevance.put(
                            reader.getAttributeValue(null, "nodeset"), reader.getAttributeValue(null, "relevant"));
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            // A form that cannot be read has no conditions: what is absent counts as missing.
            return new Relevance();
        }
        return relevance;
    }

    private void put(String place, String condition) {
        if (place != null && condition != null && !condition.isBlank()) {
            conditions.put(path(place), condition);
        }
    }

    private static String path(String place) {
        return place.replaceFirst("^/[^/]+/", "");
    }

    /**
     * The conditions on the way to a question, in the words of plans; empty where it is always asked.
     *
     * @param name what plans call the question at a path
     */
    List<String> of(String path, UnaryOperator<String> name) {
        var found = new ArrayList<String>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            add(path.substring(0, end), name, found);
        }
        add(path, name, found);
        return found;
    }

    /** Places said from where the question stands, as within repeats, in full. */
    private static String fromHere(String path, String condition) {
        return RELATIVE.matcher(condition).replaceAll(place -> {
            var from = new ArrayList<>(List.of(path.split("/")));
            for (int up = place.group(1).length() / UP.length(); up > 0 && !from.isEmpty(); up--) {
                from.removeLast();
            }
            from.addFirst("/form");
            from.add(place.group(2));
            return java.util.regex.Matcher.quoteReplacement(String.join("/", from));
        });
    }

    private void add(String path, UnaryOperator<String> name, List<String> found) {
        var condition = conditions.get(path);
        if (condition != null) {
            found.add(PLACE.matcher(fromHere(path, condition))
                    .replaceAll(place ->
                            "\\${" + java.util.regex.Matcher.quoteReplacement(name.apply(path(place.group()))) + "}"));
        }
    }
}
