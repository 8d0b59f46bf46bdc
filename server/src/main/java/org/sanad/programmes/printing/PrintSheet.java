package org.sanad.programmes.printing;

import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The attendance sheet of a session, with names and room to sign. Each printing is recorded, since names leave on paper. */
@Component
class PrintSheet {

    private final DescribeSession describeSession;
    private final ProgrammePermit permit;
    private final Audit audit;

    PrintSheet(DescribeSession describeSession, ProgrammePermit permit, Audit audit) {
        this.describeSession = describeSession;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional
    Paper sheet(SessionId session, Texts texts) {
        permit.require(Permission.SEE_MARKS, session);
        var paper = describeSession.describe(session, texts);
        audit.recorded(
                "sheet.printed",
                Subject.of("session", session),
                Map.of("people", paper.people().size()));
        var name = "sheet-" + paper.cohortCode() + "-" + paper.session().day();
        return new Paper("printing-sheet", texts, Map.of("sheet", paper), name);
    }
}
