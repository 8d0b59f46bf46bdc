package org.sanad.xlsform;

import java.util.Map;

/**
 * A question, a group or a repeat.
 *
 * @param path names from below the outermost element, joined by slashes: {@code household/age}
 * @param type as the form calls it: {@code select_one}, {@code today}
 * @param repeat path of the smallest repeat around it; empty outside of all repeats
 * @param labels by language as the form's headings name it; empty for who never shows
 * @param list name of the list it takes its choices from; empty if none or if the list is a file
 * @param file name of the file it takes its choices from; empty if none
 * @param isVisible whether people see it when they fill in the form
 */
public record Field(
        String path,
        FieldKind kind,
        String type,
        String repeat,
        Map<String, String> labels,
        String list,
        String file,
        boolean isVisible) {

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The same field with other words, by language. */
    public Field labelled(Map<String, String> words) {
        return new Field(path, kind, type, repeat, words, list, file, isVisible);
    }
}
