package org.sanad.xlsform.xpath;

import java.util.regex.Pattern;

/** What may be the name of an element or an attribute. XML knows letters of all scripts; phones read Latin ones only. */
public final class Names {

    private static final String PART = "[A-Za-z_][A-Za-z0-9._-]*";
    private static final Pattern ELEMENT = Pattern.compile(PART);
    private static final Pattern PREFIXED = Pattern.compile(PART + "(:" + PART + ")?");
    private static final Pattern LIST = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}._:-]*");

    private Names() {}

    public static boolean isElement(String name) {
        return ELEMENT.matcher(name).matches();
    }

    public static boolean isPrefixed(String name) {
        return PREFIXED.matcher(name).matches();
    }

    /** A list is only spoken of in quotes, so it may be named in any script. */
    public static boolean isList(String name) {
        return LIST.matcher(name).matches();
    }
}
