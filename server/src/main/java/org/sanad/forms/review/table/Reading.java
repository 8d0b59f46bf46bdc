package org.sanad.forms.review.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.forms.review.FormFields;
import org.sanad.forms.review.ShowAnswer;
import org.sanad.web.Texts;
import org.sanad.xlsform.Field;

/** In what words a page is read. */
record Reading(FormFields fields, Texts texts) {

    List<String> cells(List<Field> columns, Map<String, Object> answers) {
        var show = new ShowAnswer(fields, texts);
        return columns.stream()
                .map(field -> Optional.ofNullable(answers.get(field.path()))
                        .map(answer -> show.of(field, answer))
                        .orElse(""))
                .toList();
    }
}
