package org.sanad.monitoring.surveys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.assessment.Method;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.Round;
import org.sanad.assessment.Rounds;
import org.sanad.assessment.interviews.Interviews;
import org.sanad.forms.Forms;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FormFields;
import org.sanad.forms.rows.ReadFields;
import org.sanad.tabulation.PlanRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds every figure published of an assessment against its interviews. */
@Component
public class ReconcileAnswers {

    /** What is asked and what was answered. */
    @Component
    record Asked(Rounds rounds, Questionnaires questionnaires, Interviews interviews, Forms forms, ReadFields fields) {}

    private final PublishedAnswers published;
    private final Asked asked;
    private final Permit permit;

    ReconcileAnswers(PublishedAnswers published, Asked asked, Permit permit) {
        this.published = published;
        this.asked = asked;
        this.permit = permit;
    }

    /** Rounds of which something was published, for those who publish there; the latest first. */
    @Transactional(readOnly = true)
    public List<PublishedRound> all() {
        permit.requireAnywhere(Permission.PUBLISH_REPORTS);
        return asked.rounds().reached(permit.reach(Permission.PUBLISH_REPORTS)).stream()
                .filter(round -> published.any(round.id()))
                .map(this::reconciled)
                .toList();
    }

    boolean hasPublished(Round round) {
        return permit.allows(Permission.PUBLISH_REPORTS, round.target()) && published.any(round.id());
    }

    private PublishedRound reconciled(Round round) {
        var figures = published.of(round.id());
        Map<Method, SurveyTables> tables = new EnumMap<>(Method.class);
        List<FormFields> forms = new ArrayList<>();
        for (var questionnaire : asked.questionnaires().of(round.id())) {
            var fields = asked.fields().of(questionnaire.form());
            forms.add(fields);
            if (mayCount(questionnaire, round)) {
                tables.put(
                        questionnaire.method(),
                        tables(questionnaire, fields.root().columns(), figures));
            }
        }
        var reconciled = figures.stream()
                .map(figure -> new ReconciledAnswer(figure, new CountFigure(figure, of(figure, tables)).counted()))
                .toList();
        return new PublishedRound(round, reconciled, forms);
    }

    private SurveyTables tables(Questionnaire questionnaire, List<Column> columns, List<PublishedAnswer> figures) {
        var method = questionnaire.method();
        var counted = figures.stream()
                .filter(figure -> isOf(figure, method))
                .filter(figure -> !figure.variable().isEmpty())
                .toList();
        var answers = new SurveyAnswers(asked.interviews().consented(questionnaire), columns);
        return SurveyTables.of(answers, counted, PlanRow.Source.valueOf(method.code()));
    }

    private boolean mayCount(Questionnaire questionnaire, Round round) {
        return !asked.forms().get(questionnaire.form()).isConfidential()
                || permit.allows(Permission.SEE_CONFIDENTIAL_ANSWERS, round.target());
    }

    private static List<SurveyTables> of(PublishedAnswer figure, Map<Method, SurveyTables> tables) {
        return Stream.of(Method.values())
                .filter(method -> isOf(figure, method))
                .flatMap(method -> Stream.ofNullable(tables.get(method)))
                .toList();
    }

    private static boolean isOf(PublishedAnswer figure, Method method) {
        return switch (method) {
            case KEY_INFORMANTS ->
                figure.interviews().equals("kii") || figure.interviews().equals("both");
            case FOCUS_GROUPS ->
                figure.interviews().equals("fgd") || figure.interviews().equals("both");
            case HOUSEHOLDS -> false;
        };
    }
}
