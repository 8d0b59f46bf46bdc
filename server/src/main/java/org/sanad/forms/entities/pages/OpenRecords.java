package org.sanad.forms.entities.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows lists and records to those who may read answers, as far as they may. */
@Component
class OpenRecords {

    static final int ON_A_PAGE = 50;

    private static final int MOST_DOWNLOADED = 1_000_000;

    /** A page of a list. @param total in all */
    record ListView(ListLine list, List<RecordLine> records, long total, boolean mayUpload) {}

    private final RecordPages pages;
    private final Problems problems;
    private final AboutForms aboutForms;
    private final RecordsPermit permit;
    private final Audit audit;

    OpenRecords(RecordPages pages, Problems problems, AboutForms aboutForms, RecordsPermit permit, Audit audit) {
        this.pages = pages;
        this.problems = problems;
        this.aboutForms = aboutForms;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    List<ListLine> lists() {
        permit.requireAnywhere(Permission.SEE_ANSWERS);
        return pages.lists(permit.reach(), permit.mayOpenConfidential());
    }

    @Transactional(readOnly = true)
    List<ProblemLine> problems() {
        permit.requireAnywhere(Permission.SEE_ANSWERS);
        return problems.open(permit.reach(), permit.mayOpenConfidential());
    }

    /** @param page from 1 */
    @Transactional
    ListView list(RecordPages.Filter filter, int page) {
        var list = opened(filter.list());
        var reach = permit.reach();
        return new ListView(
                list,
                pages.records(filter, reach, ON_A_PAGE, (page - 1L) * ON_A_PAGE),
                pages.count(filter, reach),
                permit.allowsMission(Permission.REVIEW_ANSWERS));
    }

    /** All of a list that the filter leaves. */
    @Transactional
    ListView whole(RecordPages.Filter filter) {
        var list = opened(filter.list());
        audit.recorded("entity-list.downloaded", Subject.of("entity-list", list.id()));
        return new ListView(list, pages.records(filter, permit.reach(), MOST_DOWNLOADED, 0), 0, false);
    }

    @Transactional
    RecordView one(UUID id) {
        permit.requireAnywhere(Permission.SEE_ANSWERS);
        var entity = pages.find(id).orElseThrow(OpenRecords::notFound);
        permit.require(Permission.SEE_ANSWERS, entity);
        if (entity.confidential()) {
            audit.recorded("entity.read", Subject.of("entity", id));
        }
        return new RecordView(
                entity,
                pages.versions(id),
                aboutForms.of(id, entity.list(), permit.reach(), permit.mayOpenConfidential()),
                permit.allows(Permission.REVIEW_ANSWERS, entity));
    }

    Optional<RecordLine> find(UUID id) {
        return pages.find(id);
    }

    private ListLine opened(UUID id) {
        permit.requireAnywhere(Permission.SEE_ANSWERS);
        var list = pages.list(id).orElseThrow(OpenRecords::notFound);
        permit.requireOpen(list.confidential());
        if (list.confidential()) {
            audit.recorded("entity-list.read", Subject.of("entity-list", id));
        }
        return list;
    }

    static Refused notFound() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
    }
}
