package org.sanad.assessment.field;

import java.util.List;
import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.access.UserDirectory;
import org.sanad.access.UserId;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.SampleFrames;
import org.sanad.assessment.interviews.Interviews;
import org.sanad.assessment.renamed.FindRenamed;
import org.sanad.assessment.renamed.LostQuestions;
import org.sanad.assessment.sample.Quotas;
import org.sanad.assessment.sample.SampleGrid;
import org.sanad.forms.FormPermit;
import org.sanad.forms.Forms;
import org.sanad.forms.rows.ReadFields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a round stands in the field, for those who may read answers there. */
@Component
class WatchField {

    /** What is known of the questionnaires. */
    @Component
    record Known(Questionnaires questionnaires, Forms forms, FormPermit formPermit, ReadFields readFields) {}

    /** What was planned. */
    @Component
    record Planned(Quotas quotas, SampleFrames strata) {}

    /** What came. */
    @Component
    record Came(FieldRows rows, Interviews interviews, FindRenamed renamed, LostQuestions lost) {}

    /** What to call who sent an interview, and its group or place, where nobody knows. */
    record Unknown(String collector, String answer) {}

    private final Known known;
    private final Planned planned;
    private final Came came;
    private final RoundPermit permit;
    private final UserDirectory users;

    WatchField(Known known, Planned planned, Came came, RoundPermit permit, UserDirectory users) {
        this.known = known;
        this.planned = planned;
        this.came = came;
        this.permit = permit;
        this.users = users;
    }

    Round round(RoundId id) {
        return permit.require(Permission.SEE_ANSWERS, id);
    }

    /** Questionnaires whose answers are confidential are left out for those who may not read them. */
    @Transactional(readOnly = true)
    public List<WatchedQuestionnaire> watch(Round round, String language, Unknown unknown) {
        permit.require(Permission.SEE_ANSWERS, round.id());
        return known.questionnaires().of(round.id()).stream()
                .filter(one -> known.formPermit().mayOpen(known.forms().get(one.form())))
                .map(one -> watched(one, language, unknown))
                .toList();
    }

    private WatchedQuestionnaire watched(Questionnaire questionnaire, String language, Unknown unknown) {
        var fields = known.readFields().of(questionnaire.form());
        var mapped = new MappedNames(came.interviews().mappings(questionnaire.id()), questionnaire);
        var grid = SampleGrid.of(questionnaire, fields, language);
        var unplaced = new Unplaced(grid, unknown.answer());
        var rows = came.rows().of(questionnaire, fields).stream()
                .map(mapped::of)
                .map(unplaced::of)
                .toList();
        var tally = new Tally(rows, planned.quotas().of(questionnaire.id()));
        var weighed = weigh(questionnaire, grid);
        return new WatchedQuestionnaire(
                questionnaire,
                known.forms().get(questionnaire.form()),
                unplaced.grid(rows),
                tally.all(),
                tally.cells(),
                tally.outside(),
                tally.refused(),
                tally.minutes(),
                tally.collectors(row -> name(row, unknown.collector())),
                tally.days(),
                weighed.lines(),
                weighed.outside(),
                came.renamed().open(questionnaire),
                came.lost().open(questionnaire));
    }

    private String name(FieldRow row, String nobody) {
        return Optional.ofNullable(row.deviceName())
                .or(() -> Optional.ofNullable(row.user())
                        .flatMap(user -> users.find(new UserId(user)))
                        .map(UserDirectory.ListedUser::fullName))
                .orElse(nobody);
    }

    private WeighStrata weigh(Questionnaire questionnaire, SampleGrid grid) {
        var frame = planned.strata().of(questionnaire.id());
        var path = questionnaire.path(Purpose.STRATUM);
        return frame.isEmpty()
                ? WeighStrata.NOTHING
                : WeighStrata.of(
                        frame,
                        grid.strata(),
                        came.interviews().consented(questionnaire).stream()
                                .map(interview -> interview.answer(path))
                                .toList());
    }
}
