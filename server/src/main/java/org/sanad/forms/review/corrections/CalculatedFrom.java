package org.sanad.forms.review.corrections;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.springframework.stereotype.Component;

/**
 * Answers that a form calculates from another, directly or by way of a third. Phones calculate while somebody fills in;
 * what is put right here changes nothing but itself, so whoever does it must know what else may no longer fit.
 */
@Component
class CalculatedFrom {

    private static final Pattern NAMED =
            Pattern.compile("/\\s*([\\p{L}_][\\p{L}\\p{N}_.-]*)(?![\\p{L}\\p{N}_.-]*[/(])");

    private final FormVersions versions;

    CalculatedFrom(FormVersions versions) {
        this.versions = versions;
    }

    /** Paths, in the order of the form. @param path of the answer that is put right */
    List<String> paths(FormVersionId version, String path) {
        var calculations = calculations(versions.xform(version));
        Set<String> touched = new LinkedHashSet<>(List.of(name(path)));
        var found = new ArrayList<String>();
        var before = -1;
        while (before < found.size()) {
            before = found.size();
            calculations.forEach((calculated, from) -> {
                if (!found.contains(calculated) && from.stream().anyMatch(touched::contains)) {
                    found.add(calculated);
                    touched.add(name(calculated));
                }
            });
        }
        found.remove(path);
        return found.stream()
                .sorted((a, b) -> Integer.compare(place(calculations, a), place(calculations, b)))
                .toList();
    }

    private static int place(Map<String, Set<String>> calculations, String path) {
        return List.copyOf(calculations.keySet()).indexOf(path);
    }

    /** By path, the names of the questions each is calculated from. */
    private static Map<String, Set<String>> calculations(byte[] xform) {
        var found = new LinkedHashMap<String, Set<String>>();
        try {
            var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xform));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("bind")) {
                    var calculated = reader.getAttributeValue(null, "calculate");
                    var path = reader.getAttributeValue(null, "nodeset");
                    if (calculated != null && path != null) {
                        found.put(belowRoot(path), named(calculated));
                    }
                }
            }
            return found;
        } catch (XMLStreamException ours) {
            throw new IllegalStateException("A form that was published cannot be read", ours);
        }
    }

    private static Set<String> named(String calculation) {
        return NAMED.matcher(calculation).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String belowRoot(String path) {
        return path.substring(path.indexOf('/', 1) + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
