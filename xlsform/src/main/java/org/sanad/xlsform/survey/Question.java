package org.sanad.xlsform.survey;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One question, with everything its row says. */
public record Question(String name, QuestionType type, Options options, Line line) implements Item {

    public Control control() {
        return type.control();
    }

    /** Whether people see it: a calculation with words of its own is shown like a text. */
    public boolean isVisible() {
        boolean silent = (line.has("calculation") || line.has("trigger")) && !line.has("label") && !line.has("hint");
        return control().isVisible() && !silent;
    }

    public Map<String, String> parameters() {
        return Parameters.of(line.text("parameters"));
    }

    public Question with(Line changed) {
        return new Question(name, type, options, changed);
    }

    /** Itself and nothing else: two questions may say the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
