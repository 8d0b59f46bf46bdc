package org.sanad.forms.bringin;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.forms.Form;

/**
 * Gives a record from elsewhere the name and version of the form here, where they differ: only these two attributes of the
 * outermost element change, all else stays byte for byte.
 */
final class FitXml {

    private static final Pattern OUTERMOST = Pattern.compile("<(?![?!])[^>]*>");
    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern VERSION = Pattern.compile("\\sversion\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private static final Pattern BEFORE = Pattern.compile("<(\\w+:)?deprecatedID>[^<]*</(\\w+:)?deprecatedID>");

    private FitXml() {}

    /** An edit of what is not here is a first version here. */
    static byte[] withoutBefore(byte[] xml) {
        var text = new String(xml, StandardCharsets.UTF_8);
        return BEFORE.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes as they are where nothing need change. */
    static byte[] of(byte[] xml, Form form, String version) {
        var text = new String(xml, StandardCharsets.UTF_8);
        var outermost = OUTERMOST.matcher(text);
        if (!outermost.find()) {
            return xml;
        }
        var tag = outermost.group();
        var fitted = set(VERSION, set(ID, tag, "id", form.xmlId()), "version", version);
        return fitted.equals(tag)
                ? xml
                : (text.substring(0, outermost.start()) + fitted + text.substring(outermost.end()))
                        .getBytes(StandardCharsets.UTF_8);
    }

    private static String set(Pattern attribute, String tag, String name, String value) {
        var written = " " + name + "=\""
                + value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"";
        var found = attribute.matcher(tag);
        if (found.find()) {
            return found.replaceFirst(Matcher.quoteReplacement(written));
        }
        var end = tag.endsWith("/>") ? tag.length() - 2 : tag.length() - 1;
        return tag.substring(0, end) + written + tag.substring(end);
    }
}
