package org.sanad.assessment.sample;

import java.util.List;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.rows.FormFields;
import org.sanad.web.Choice;

/**
 * Who could be asked, by the answers of a questionnaire.
 *
 * @param groups one without a name where groups are not told apart
 * @param places likewise
 * @param strata none where no question tells them
 */
public record SampleGrid(List<Choice> groups, List<Choice> places, List<Choice> strata) {

    private static final List<Choice> ALL = List.of(new Choice("", ""));

    public static SampleGrid of(Questionnaire questionnaire, FormFields fields, String language) {
        var groups = choices(questionnaire, Purpose.GROUP, fields, language);
        var places = choices(questionnaire, Purpose.PLACE, fields, language);
        return new SampleGrid(
                groups.isEmpty() ? ALL : groups,
                places.isEmpty() ? ALL : places,
                choices(questionnaire, Purpose.STRATUM, fields, language));
    }

    private static List<Choice> choices(
            Questionnaire questionnaire, Purpose purpose, FormFields fields, String language) {
        var path = questionnaire.path(purpose);
        var words = new Wording(fields, language);
        return words.column(path).stream()
                .flatMap(column -> words.choices(column).entrySet().stream())
                .map(choice -> new Choice(choice.getKey(), choice.getValue()))
                .toList();
    }
}
