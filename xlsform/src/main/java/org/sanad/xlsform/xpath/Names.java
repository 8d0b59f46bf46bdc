package org.sanad.xlsform.xpath;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What may be the name of an element or an attribute. */
public final class Names {

    private static final String PART = "[\\p{L}_][\\p{L}\\p{M}\\p{N}._-]*";
    private static final Pattern ELEMENT = Pattern.compile(PART);
    private static final Pattern PREFIXED = Pattern.compile(PART + "(:" + PART + ")?");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]*");
    private static final XMLInputFactory READERS = readers();

    private Names() {}

    public static boolean isElement(String name) {
        return ELEMENT.matcher(name).matches() && isReadable(name);
    }

    public static boolean isPrefixed(String name) {
        return PREFIXED.matcher(name).matches() && isReadable(name);
    }

    /** Of the letters of all scripts XML knows those of its own time; what a reader of today makes of one is asked of it. */
    private static boolean isReadable(String name) {
        if (PLAIN.matcher(name).matches()) {
            return true;
        }
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new StringReader("<" + name + "/>"));
            reader.nextTag();
            return reader.getName().getLocalPart().equals(name);
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return readers;
    }
}
