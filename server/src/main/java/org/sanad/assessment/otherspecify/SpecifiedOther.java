package org.sanad.assessment.otherspecify;

import java.util.List;
import java.util.stream.Stream;
import org.sanad.forms.rows.Column;
import org.sanad.shared.TypedText;

/** A question with the choice "other" and the one for its words. */
record SpecifiedOther(Column choices, Column text) {

    Stream<String> paths() {
        return Stream.of(choices.path(), text.path());
    }

    /** Without what nobody sees; capitals make no difference to what was meant. */
    String words(Written one) {
        return TypedText.of(one.answers().answer(text.path()));
    }

    boolean isIn(Written one) {
        return one.answers().answers().getOrDefault(choices.path(), List.of()).contains(FindOthers.OTHER)
                && !words(one).isBlank();
    }
}
