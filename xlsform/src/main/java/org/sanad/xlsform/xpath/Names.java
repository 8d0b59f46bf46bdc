package org.sanad.xlsform.xpath;

import java.util.regex.Pattern;

/** What may be the name of an element. */
public final class Names {

    private static final String PART = "[\\p{L}_][\\p{L}\\p{M}\\p{N}._-]*";
    private static final Pattern ELEMENT = Pattern.compile(PART);
    private static final Pattern PREFIXED = Pattern.compile(PART + "(:" + PART + ")?");

    private Names() {}

    public static boolean isElement(String name) {
        return ELEMENT.matcher(name).matches();
    }

    public static boolean isPrefixed(String name) {
        return PREFIXED.matcher(name).matches();
    }
}
