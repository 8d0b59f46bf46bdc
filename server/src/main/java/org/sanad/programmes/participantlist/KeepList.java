package org.sanad.programmes.participantlist;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.participantlist.rows.KeptList;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an uploaded list for its owner until it is confirmed or cancelled; registers nobody. */
@Component
class KeepList {

    private final ImportPermit permit;
    private final ListDrafts drafts;
    private final CheckList checkList;
    private final Audit audit;

    KeepList(ImportPermit permit, ListDrafts drafts, CheckList checkList, Audit audit) {
        this.permit = permit;
        this.drafts = drafts;
        this.checkList = checkList;
        this.audit = audit;
    }

    @Transactional
    UUID keep(CohortId cohort, String fileName, KeptList content) {
        permit.require(cohort);
        drafts.removeOld();
        var id = drafts.add(permit.user(), cohort, fileName, content);
        audit.recorded(
                "participant-list.uploaded",
                Subject.of("cohort", cohort),
                Map.of("rows", content.rows().size()));
        return id;
    }

    /** The list as it would be saved now. It shows people of the register beside the rows, so each look is recorded. */
    @Transactional
    CheckedList preview(UUID id, Locale language) {
        var draft = waiting(id);
        permit.require(draft.cohort());
        var list = checkList.check(draft, draft.content().orElseThrow(KeepList::gone), language);
        audit.recorded("participant-list.previewed", Subject.of("cohort", draft.cohort()), counts(list));
        return list;
    }

    /** Remembers what was decided so far. */
    @Transactional
    void decide(UUID id, Map<String, String> form) {
        permit.requireAnywhere();
        var draft = drafts.locked(id, permit.user()).orElseThrow(KeepList::gone);
        permit.require(draft.cohort());
        if (draft.content().isPresent()) {
            drafts.decide(id, draft.decisions().with(form));
        }
    }

    @Transactional
    void cancel(UUID id) {
        var draft = waiting(id);
        permit.require(draft.cohort());
        drafts.remove(id);
        audit.recorded("participant-list.cancelled", Subject.of("cohort", draft.cohort()));
    }

    /** The list, whether it still waits or was confirmed. */
    @Transactional(readOnly = true)
    Draft draft(UUID id) {
        var draft = waiting(id);
        permit.require(draft.cohort());
        return draft;
    }

    static Refused gone() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("list-gone"));
    }

    private Draft waiting(UUID id) {
        permit.requireAnywhere();
        return drafts.find(id, permit.user()).orElseThrow(KeepList::gone);
    }

    private static Map<String, Integer> counts(CheckedList list) {
        return Map.of(
                "rows", list.rows(),
                "ready", list.ready().size(),
                "faulty", list.faulty().size(),
                "doubts", list.doubts().size());
    }
}
