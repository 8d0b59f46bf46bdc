package org.sanad.xlsform.survey;

import java.util.Map;

/**
 * One text in the languages it is written in.
 *
 * @param byLanguage the language is empty where the heading names none
 */
public record Texts(Map<String, String> byLanguage) {

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** Whether it is written once, for whatever language. */
    public boolean isPlain() {
        return byLanguage.size() == 1 && byLanguage.containsKey("");
    }

    public String plain() {
        return byLanguage.getOrDefault("", "");
    }

    public boolean mentions(String part) {
        return byLanguage.values().stream().anyMatch(text -> text.contains(part));
    }
}
