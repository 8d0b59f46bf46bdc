package org.sanad.xlsform.survey;

import java.util.Map;

/**
 * A type of question.
 *
 * @param bind the type of its answers in the XForm
 * @param attributes what every question of this type says on its bind
 * @param media the kind of file it takes, for uploads
 */
public record QuestionType(String name, Control control, String bind, Map<String, String> attributes, String media) {

    public boolean isCalled(String called) {
        return name.equals(called);
    }
}
