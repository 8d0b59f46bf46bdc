package org.sanad.assessment.field;

import java.util.List;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.interviews.ChoiceMapping;

/** Groups and places in the words of the newest version. */
record MappedNames(List<ChoiceMapping> mappings, Questionnaire questionnaire) {

    FieldRow of(FieldRow row) {
        return mappings.isEmpty() ? row : row.of(name(Purpose.GROUP, row.group()), name(Purpose.PLACE, row.place()));
    }

    private String name(Purpose purpose, String said) {
        return mappings.stream()
                .filter(mapping -> mapping.path().equals(questionnaire.path(purpose))
                        && mapping.oldChoice().equals(said))
                .map(ChoiceMapping::newChoice)
                .findFirst()
                .orElse(said);
    }
}
