package org.sanad.assessment.renamed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.interviews.ChoiceMapping;
import org.sanad.assessment.interviews.Interviews;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.FormVersions;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.ReadFields;
import org.sanad.web.Choice;
import org.sanad.xlsform.Option;
import org.springframework.stereotype.Component;

/** Finds answers that were given in words the newest published version of the form does not have. */
@Component
public class FindRenamed {

    private final RenamedChoices choices;
    private final Interviews interviews;
    private final FormVersions versions;
    private final ReadFields readFields;

    FindRenamed(RenamedChoices choices, Interviews interviews, FormVersions versions, ReadFields readFields) {
        this.choices = choices;
        this.interviews = interviews;
        this.versions = versions;
        this.readFields = readFields;
    }

    /** How many of them nobody has decided on. */
    public long open(Questionnaire questionnaire) {
        return of(questionnaire, "en").stream().filter(RenamedChoice::isOpen).count();
    }

    List<RenamedChoice> of(Questionnaire questionnaire, String language) {
        if (isOfOneVersion(questionnaire)) {
            return List.of();
        }
        var newest = newest(questionnaire);
        var words = new Wording(readFields.of(questionnaire.form()), language);
        var columns = words.fields().root().columns().stream()
                .filter(column -> newest.containsKey(column.path()))
                .collect(Collectors.toMap(Column::path, column -> column));
        var readAs = interviews.mappings(questionnaire.id()).stream()
                .collect(Collectors.toMap(
                        mapping -> mapping.path() + " " + mapping.oldChoice(), ChoiceMapping::newChoice));
        return choices.given(questionnaire, columns.keySet()).stream()
                .filter(given -> newest.getOrDefault(given.path(), List.of()).stream()
                        .noneMatch(option -> option.name().equals(given.name())))
                .flatMap(given -> columns.entrySet().stream()
                        .filter(column -> column.getKey().equals(given.path()))
                        .map(column -> renamed(
                                given,
                                column.getValue(),
                                newest.getOrDefault(given.path(), List.of()),
                                readAs.getOrDefault(given.path() + " " + given.name(), ""),
                                words)))
                .toList();
    }

    private static RenamedChoice renamed(
            GivenChoice given, Column column, List<Option> newest, String readAs, Wording words) {
        var labels = words.choices(column);
        return new RenamedChoice(
                given.path(),
                words.question(column),
                given.name(),
                labels.getOrDefault(given.name(), given.name()),
                given.interviews(),
                readAs,
                newest.stream()
                        .map(option -> new Choice(option.name(), labels.getOrDefault(option.name(), option.name())))
                        .toList());
    }

    /** Then nothing can have been renamed, and nothing has to be looked through. */
    private boolean isOfOneVersion(Questionnaire questionnaire) {
        return LostQuestions.isOfOneVersion(versions, questionnaire);
    }

    /** Choices of the newest published version, by path; questions whose choices lie in files are left out. */
    private Map<String, List<Option>> newest(Questionnaire questionnaire) {
        var found = new HashMap<String, List<Option>>();
        versions.published(questionnaire.form()).ifPresent(version -> {
            var outline = versions.outline(version.versionId());
            outline.fields().stream()
                    .filter(field -> field.repeat().isEmpty() && !field.list().isEmpty())
                    .forEach(field -> found.put(field.path(), outline.lists().getOrDefault(field.list(), List.of())));
        });
        return found;
    }
}
