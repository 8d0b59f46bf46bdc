package org.sanad.assessment;

/**
 * A question of a form and, where it is about one, an answer to it.
 *
 * @param path as in {@link org.sanad.xlsform.Field#path()}
 * @param choice name of the answer; empty for any
 */
public record Pointer(String path, String choice) {

    public static final Pointer NOWHERE = new Pointer("", "");

    /** As a form's field sends it; names of choices hold no spaces. */
    public String key() {
        return choice.isEmpty() ? path : path + " " + choice;
    }
}
