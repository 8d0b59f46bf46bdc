package org.sanad.xlsform.survey;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code start=1 end=10 step=1}, parted by spaces, commas or semicolons. */
public final class Parameters {

    private static final Pattern ONE = Pattern.compile("([\\w-]+)\\s*=\\s*(\\$\\{[^}]*}|[^\\s,;]+)");

    private Parameters() {}

    public static Map<String, String> of(String written) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher one = ONE.matcher(written);
        while (one.find()) {
            parameters.put(one.group(1).toLowerCase(Locale.ROOT), one.group(2));
        }
        return parameters;
    }

    /** What is left over when all parameters are taken out: something the author meant otherwise. */
    public static String unread(String written) {
        return ONE.matcher(written).replaceAll("").replaceAll("[\\s,;]+", " ").strip();
    }
}
