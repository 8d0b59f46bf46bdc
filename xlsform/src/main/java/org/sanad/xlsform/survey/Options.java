package org.sanad.xlsform.survey;

/**
 * Where a select takes its choices from.
 *
 * @param list name of a list, of a file with its ending, or of a repeated question
 * @param orOther whether a choice "other" and a question for it are added
 */
public record Options(Source source, String list, boolean orOther) {

    /** What holds the choices. */
    public enum Source {
        NONE,
        LIST,
        FILE,
        /** The sheet external_choices, which becomes itemsets.csv. */
        EXTERNAL_SHEET,
        /** Answers given before in a repeat. */
        REPEAT
    }

    public static final Options NONE = new Options(Source.NONE, "", false);

    public boolean isFile() {
        return source == Source.FILE;
    }

    /** The list's name without the ending of its file. */
    public String instance() {
        return isFile() ? list.substring(0, list.lastIndexOf('.')) : list;
    }

    public String ending() {
        return isFile() ? list.substring(list.lastIndexOf('.') + 1) : "";
    }
}
