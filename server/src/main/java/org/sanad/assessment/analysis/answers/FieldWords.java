package org.sanad.assessment.analysis.answers;

import org.sanad.web.Texts;

/**
 * Words for what a form computes and gives no label: those known from the starter forms, else the name itself as words.
 * Where the form has a label, that is it.
 */
public final class FieldWords {

    private FieldWords() {}

    public static String title(Variable variable, Texts texts) {
        return variable.isNamed()
                ? variable.label(texts.language().tag())
                : texts.known("analysis.field." + keyed(variable.name())).orElseGet(() -> plain(variable.name()));
    }

    public static String answer(Variable variable, String value, Texts texts) {
        return variable.options().stream()
                .filter(option -> option.name().equals(value) && option.isNamed())
                .findFirst()
                .map(option -> variable.option(value, texts.language().tag()))
                .or(() -> texts.known("analysis.field-value." + keyed(value)))
                .orElseGet(() -> plain(value));
    }

    private static String keyed(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String plain(String name) {
        return name.replace('_', ' ').strip();
    }
}
