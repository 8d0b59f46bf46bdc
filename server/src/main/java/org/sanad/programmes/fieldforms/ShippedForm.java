package org.sanad.programmes.fieldforms;

/** The forms that ship with Sanad, by what they call themselves. */
enum ShippedForm {
    SESSION_ATTENDANCE,
    PARTICIPANT_REGISTRATION,
    FEEDBACK_EVALUATION;

    /** Also a mission's own form made from it, which adds to its name: {@code sanad-session-attendance-kirkuk}. */
    boolean is(String xmlId) {
        var own = "sanad-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return xmlId.equals(own) || xmlId.startsWith(own + "-");
    }
}
