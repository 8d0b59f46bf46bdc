package org.sanad.assessment.analysis.answers;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Questions about the interview rather than the person: consent, who asked, which device. Nobody reports of them. */
public final class Paperwork {

    private static final Set<String> NAMES = Set.of(
            "method",
            "start",
            "end",
            "today",
            "deviceid",
            "device",
            "subscriberid",
            "simserial",
            "phonenumber",
            "username",
            "email",
            "audit",
            "instanceid",
            "instancename",
            "version",
            "enumerator",
            "interviewer",
            "enumerator_id");

    private static final Pattern CONSENT = Pattern.compile("(?:.*_)?(?:consent|consented|agrees_to_interview)(?:_.*)?");

    private Paperwork() {}

    /** @param name of the question as plans call it */
    public static boolean is(String name) {
        var own = name.substring(name.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("^_+|_+$", "");
        return NAMES.contains(own) || CONSENT.matcher(own).matches();
    }

    /** Or a calculation that says the same of everybody. */
    public static boolean is(Variable variable) {
        return is(variable.name())
                || variable.kind() == Variable.Kind.ONE
                        && !variable.isNamed()
                        && variable.options().size() == 1;
    }
}
