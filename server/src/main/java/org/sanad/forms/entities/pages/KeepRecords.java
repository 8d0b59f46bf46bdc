package org.sanad.forms.entities.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.forms.entities.changes.ChangeByHand;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts records right by hand: merges what two said, takes lists in from a file, puts away what is no more. */
@Component
class KeepRecords {

    private final OpenRecords openRecords;
    private final Problems problems;
    private final ChangeByHand changeByHand;
    private final RecordsPermit permit;
    private final Audit audit;

    KeepRecords(
            OpenRecords openRecords, Problems problems, ChangeByHand changeByHand, RecordsPermit permit, Audit audit) {
        this.openRecords = openRecords;
        this.problems = problems;
        this.changeByHand = changeByHand;
        this.permit = permit;
        this.audit = audit;
    }

    /**
     * @param shown the version the person saw
     * @param chosen by property, the version whose value counts
     */
    @Transactional
    void merge(UUID id, int shown, Map<String, Integer> chosen) {
        require(id);
        var view = openRecords.one(id);
        var values = new HashMap<String, String>();
        for (var line : view.merge()) {
            var value = line.choices().stream()
                    .filter(choice -> Integer.valueOf(choice.version()).equals(chosen.get(line.property())))
                    .findFirst()
                    .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("choose-one")));
            values.put(line.property(), value.value());
        }
        changeByHand.merge(id, shown, values, permit.user());
        audit.recorded("entity.merged", Subject.of("entity", id));
    }

    /** Gone from phones at their next look; its history stays. */
    @Transactional
    RecordLine archive(UUID id) {
        var entity = require(id);
        changeByHand.archive(id);
        audit.recorded("entity.archived", Subject.of("entity", id));
        return entity;
    }

    /** All rows or none. How many made or changed something. */
    @Transactional
    int upload(UUID listId, List<UploadedRow> rows) {
        permit.requireMission(Permission.REVIEW_ANSWERS);
        var list =
                openRecords.list(new RecordPages.Filter(listId, "", false), 1).list();
        var changed = 0;
        for (var row : rows) {
            changed += changeByHand.put(row.id(), list.name(), row.label(), row.properties(), permit.user()) ? 1 : 0;
        }
        audit.recorded("entity-list.uploaded", Subject.of("entity-list", listId), Map.of("rows", changed));
        return changed;
    }

    @Transactional
    void settle(UUID problem) {
        permit.requireAnywhere(Permission.REVIEW_ANSWERS);
        var found = problems.find(problem, permit.reach(), permit.mayOpenConfidential())
                .orElseThrow(OpenRecords::notFound);
        problems.settle(problem, permit.user());
        audit.recorded("entity-problem.settled", Subject.of("submission", found.submissionId()));
    }

    private RecordLine require(UUID id) {
        permit.requireAnywhere(Permission.REVIEW_ANSWERS);
        var entity = openRecords.find(id).orElseThrow(OpenRecords::notFound);
        permit.require(Permission.REVIEW_ANSWERS, entity);
        return entity;
    }
}
