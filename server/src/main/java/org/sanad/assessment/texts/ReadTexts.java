package org.sanad.assessment.texts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.access.Permission;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.interviews.Wording;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** The open answers of a round, for those who translate and code where it lies; of confidential forms for fewer. */
@Component
public class ReadTexts {

    private final Questionnaires questionnaires;
    private final OpenQuestions openQuestions;
    private final FindTexts findTexts;
    private final KnownForms known;
    private final RoundPermit permit;

    ReadTexts(
            Questionnaires questionnaires,
            OpenQuestions openQuestions,
            FindTexts findTexts,
            KnownForms known,
            RoundPermit permit) {
        this.questionnaires = questionnaires;
        this.openQuestions = openQuestions;
        this.findTexts = findTexts;
        this.known = known;
        this.permit = permit;
    }

    public Round round(RoundId id) {
        return permit.require(Permission.CODE_INTERVIEWS, id);
    }

    /** In the order of questionnaires, questions and arrival. */
    public List<OpenText> of(RoundId round) {
        return of(readable(round));
    }

    /** What people agreed to have quoted, for who writes the report; of confidential questionnaires, too. */
    public List<OpenText> quotable(RoundId round) {
        return of(published(round)).stream().filter(OpenText::mayBeQuoted).toList();
    }

    private List<OpenText> of(List<Questionnaire> read) {
        return read.stream()
                .flatMap(questionnaire -> findTexts.of(questionnaire, openQuestions.of(questionnaire.id())).stream())
                .toList();
    }

    /**
     * @param path as {@link OpenText#path} has it
     * @throws Refused where there is none such, or not for who asks
     */
    public OpenText get(RoundId round, UUID submission, String path) {
        var place = TextPlace.of(path);
        return readable(round).stream()
                .filter(questionnaire -> openQuestions.of(questionnaire.id()).contains(place.path()))
                .flatMap(questionnaire -> findTexts.find(questionnaire, submission, place).stream())
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    /** The questions that are read, in words. */
    public Wording words(Questionnaire questionnaire, String language) {
        return new Wording(known.readFields().of(questionnaire.form()), language);
    }

    /** The question of any text of the round, in words; forms are looked up once for all of them. */
    public Function<OpenText, String> questions(RoundId round, String language) {
        var words = readable(round).stream()
                .collect(Collectors.toMap(Questionnaire::id, questionnaire -> words(questionnaire, language)));
        return text -> Optional.ofNullable(words.get(text.questionnaire().id()))
                .flatMap(form -> Repetition.question(form, text.at()))
                .orElse(text.path());
    }

    /** Questionnaires of the round, for who writes its report. */
    public List<Questionnaire> published(RoundId round) {
        permit.require(Permission.PUBLISH_REPORTS, round);
        return questionnaires.of(round);
    }

    /** Questionnaires of the round that who asks may read. */
    public List<Questionnaire> readable(RoundId round) {
        permit.require(Permission.CODE_INTERVIEWS, round);
        return questionnaires.of(round).stream()
                .filter(questionnaire -> known.permit().mayOpen(known.forms().get(questionnaire.form())))
                .toList();
    }
}
