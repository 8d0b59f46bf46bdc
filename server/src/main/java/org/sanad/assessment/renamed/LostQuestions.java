package org.sanad.assessment.renamed;

import java.util.List;
import java.util.stream.Collectors;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersions;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.ReadFields;
import org.sanad.web.Choice;
import org.sanad.xlsform.Field;
import org.springframework.stereotype.Component;

/** Finds questions with answers that the newest published version has no more: renamed, moved, or left out. */
@Component
public class LostQuestions {

    private final RenamedChoices answers;
    private final RenamedQuestions decisions;
    private final FormVersions versions;
    private final ReadFields readFields;

    LostQuestions(RenamedChoices answers, RenamedQuestions decisions, FormVersions versions, ReadFields readFields) {
        this.answers = answers;
        this.decisions = decisions;
        this.versions = versions;
        this.readFields = readFields;
    }

    static boolean isOfOneVersion(FormVersions versions, Questionnaire questionnaire) {
        return versions.of(questionnaire.form()).stream()
                        .filter(version -> version.state() != FormVersion.State.DRAFT)
                        .count()
                < 2;
    }

    /** How many of them nobody has decided on. */
    public long open(Questionnaire questionnaire) {
        return of(questionnaire, "en").stream().filter(LostQuestion::isOpen).count();
    }

    List<LostQuestion> of(Questionnaire questionnaire, String language) {
        if (isOfOneVersion(versions, questionnaire)) {
            return List.of();
        }
        var words = new Wording(readFields.of(questionnaire.form()), language);
        var standing = versions.published(questionnaire.form()).stream()
                .flatMap(version -> versions.outline(version.versionId()).fields().stream())
                .map(Field::path)
                .collect(Collectors.toSet());
        var visible = words.fields().root().columns().stream()
                .filter(column -> column.field().isVisible())
                .collect(Collectors.partitioningBy(column -> standing.contains(column.path())));
        var gone = visible.getOrDefault(false, List.of()).stream()
                .map(Column::path)
                .toList();
        var decided = decisions.decided(questionnaire.id());
        return answers.answered(questionnaire, gone).stream()
                .flatMap(given -> words
                        .column(given.path())
                        .map(column -> new LostQuestion(
                                given.path(),
                                words.question(column),
                                given.interviews(),
                                questionnaire.uses().entrySet().stream()
                                        .filter(use -> use.getValue().path().equals(given.path()))
                                        .map(java.util.Map.Entry::getKey)
                                        .findFirst(),
                                decided.getOrDefault(given.path(), ""),
                                alike(column, visible.getOrDefault(true, List.of()), words)))
                        .stream())
                .toList();
    }

    private static List<Choice> alike(Column lost, List<Column> standing, Wording words) {
        return standing.stream()
                .filter(column -> column.kind() == lost.kind())
                .map(column -> new Choice(column.path(), words.question(column)))
                .toList();
    }
}
