package org.sanad.registry.duplicates;

import java.util.List;
import java.util.Locale;
import org.sanad.access.Permission;
import org.sanad.registry.PersonId;
import org.sanad.registry.PossibleDuplicates.Likely;
import org.sanad.registry.names.Likeness;
import org.sanad.registry.records.Happening.Kind;
import org.sanad.registry.records.PersonRecord;
import org.sanad.registry.records.PersonRecords;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.RecordAccess;
import org.sanad.shared.Digits;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joins two records of one person, and parts them again. Nothing is copied or lost: each record keeps its own marks,
 * consents and history, and one of them stands for both.
 */
@Component
public class MergePeople {

    /** Two records side by side. */
    public record Pair(PersonRecord survivor, PersonRecord absorbed, Likely likeness) {}

    private final RecordAccess access;
    private final PersonRecords records;
    private final Merges merges;
    private final PersonTrail trail;

    MergePeople(RecordAccess access, PersonRecords records, Merges merges, PersonTrail trail) {
        this.access = access;
        this.records = records;
        this.merges = merges;
        this.trail = trail;
    }

    /** The record that is to stand for two. */
    @Transactional
    PersonRecord shown(PersonId survivor) {
        var record = access.openToChange(Permission.MERGE_PEOPLE, survivor);
        trail.read(survivor, "person.read");
        return record;
    }

    /**
     * Shows the record beside another, before anything is done.
     *
     * @param code of the other record
     */
    @Transactional(noRollbackFor = Refused.class)
    Pair sideBySide(PersonId survivor, String code) {
        var one = access.openToChange(Permission.MERGE_PEOPLE, survivor);
        var other = records.findByCode(Digits.plain(code).toUpperCase(Locale.ROOT))
                .filter(record -> !record.withdrawn() && access.allows(Permission.MERGE_PEOPLE, record))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("no-person-with-code", code)));
        if (other.id().equals(survivor)) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("merge-with-itself"));
        }
        access.openToChange(Permission.MERGE_PEOPLE, other.id());
        trail.read(other.id(), "person.read");
        return new Pair(
                one, other, Comparison.likely(other.summary(), Likeness.of(Comparison.of(one), Comparison.of(other))));
    }

    @Transactional
    void merge(PersonId survivor, PersonId absorbed) {
        if (survivor.equals(absorbed)) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("merge-with-itself"));
        }
        merges.lock(survivor, absorbed);
        var one = access.openToChange(Permission.MERGE_PEOPLE, survivor);
        var other = access.openToChange(Permission.MERGE_PEOPLE, absorbed);
        merges.join(survivor, absorbed, trail.user(), trail.now());
        noted(one, other, Kind.MERGED);
    }

    /** Undoes the merge of a record into another. What was merged after it is parted first. */
    @Transactional
    void part(PersonId absorbed) {
        var other = access.open(Permission.MERGE_PEOPLE, absorbed);
        var merge = merges.standing(absorbed)
                .orElseThrow(() -> new Refused(Refused.Kind.CONFLICT, Problem.of("not-merged", other.code())));
        merges.lock(merge.survivor(), absorbed);
        var one = access.open(Permission.MERGE_PEOPLE, merge.survivor());
        if (one.mergedInto().isPresent()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("part-the-later-first", one.code()));
        }
        merges.part(merge, trail.user(), trail.now());
        noted(one, other, Kind.PARTED);
    }

    private void noted(PersonRecord survivor, PersonRecord absorbed, Kind kind) {
        trail.countsOtherwise(survivor.id());
        trail.countsOtherwise(absorbed.id());
        trail.did(survivor.id(), kind, List.of(absorbed.code()));
        trail.did(absorbed.id(), kind, List.of(survivor.code()));
    }
}
