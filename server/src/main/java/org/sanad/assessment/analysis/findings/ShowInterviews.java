package org.sanad.assessment.analysis.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.analysis.answers.Respondent;
import org.sanad.assessment.analysis.runs.ReadResults;
import org.sanad.forms.FormId;
import org.sanad.forms.FormPermit;
import org.sanad.forms.Forms;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.tabulation.ResultRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The interviews behind a number, for those who may read answers where the round is; that they looked is recorded. */
@Component
public class ShowInterviews {

    private final ReadResults readResults;
    private final RoundPermit roundPermit;
    private final Permit permit;
    private final Forms forms;
    private final FormPermit formPermit;
    private final Audit audit;

    ShowInterviews(
            ReadResults readResults,
            RoundPermit roundPermit,
            Permit permit,
            Forms forms,
            FormPermit formPermit,
            Audit audit) {
        this.readResults = readResults;
        this.roundPermit = roundPermit;
        this.permit = permit;
        this.forms = forms;
        this.formPermit = formPermit;
        this.audit = audit;
    }

    @Transactional
    public List<UUID> of(RoundId id, Sought sought) {
        var round = roundPermit.require(Permission.SEE_FINDINGS, id);
        permit.require(Permission.SEE_ANSWERS, round.target());
        var shown = readResults.of(id, sought.asked().run());
        var cut = Cut.of(shown, sought.asked().only());
        var planned = shown.held().plan().row(sought.of("row")).flatMap(cut::of).orElseThrow(ShowInterviews::unknown);
        var snapshot = shown.held().snapshots().get(planned.source());
        var tabulator = shown.held().tabulators().get(planned.source());
        if (snapshot == null || tabulator == null) {
            throw unknown();
        }
        var cell = new ResultRow.Cell(
                planned.id(),
                planned.source(),
                planned.measure().variable(),
                sought.of("value"),
                planned.breakdown().groups(),
                sought.groups(),
                planned.breakdown().repeatFor(),
                sought.of("repeat"));
        var behind = Arrays.stream(tabulator.behind(planned, cell))
                .mapToObj(row -> snapshot.respondents().get(row))
                .toList();
        behind.stream()
                .map(Respondent::form)
                .distinct()
                .forEach(form -> formPermit.requireAnswers(Permission.SEE_ANSWERS, forms.get(new FormId(form))));
        audit.recorded(
                "analysis.interviews-listed",
                Subject.of("round", id),
                Map.of("row", planned.id(), "interviews", behind.size()));
        return behind.stream().map(Respondent::submission).toList();
    }

    private static Refused unknown() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
    }
}
