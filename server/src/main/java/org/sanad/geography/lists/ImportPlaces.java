package org.sanad.geography.lists;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.access.UserId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings in a country's list of places: read, shown, and only then confirmed. */
@Component
class ImportPlaces {

    /** An uploaded list that can be confirmed. */
    record Preview(ListDrafts.ListDraft draft, PlaceList list, PlaceListChange change) {}

    /** What came of an upload. */
    sealed interface Upload {

        record Waiting(UUID draft) implements Upload {}

        record NotTaken(ReadOutcome why) implements Upload {}
    }

    private final ReadPlaceList readPlaceList;
    private final CompareWithPlaces compareWithPlaces;
    private final PlaceListStores stores;
    private final CurrentActor currentActor;
    private final Permit permit;
    private final Audit audit;

    ImportPlaces(
            ReadPlaceList readPlaceList,
            CompareWithPlaces compareWithPlaces,
            PlaceListStores stores,
            CurrentActor currentActor,
            Permit permit,
            Audit audit) {
        this.readPlaceList = readPlaceList;
        this.compareWithPlaces = compareWithPlaces;
        this.stores = stores;
        this.currentActor = currentActor;
        this.permit = permit;
        this.audit = audit;
    }

    void requireMay() {
        permit.require(Permission.KEEP_PLACES, Target.mission());
    }

    /** Keeps the file until it is confirmed, if it can be. */
    @Transactional
    Upload upload(String fileName, String country, byte[] content) {
        requireMay();
        return switch (readPlaceList.read(content, country, fileName)) {
            case ReadOutcome.Read(var list) -> {
                var draft = stores.drafts().put(uploader(), fileName, country, content);
                audit.recorded(
                        "places.list-uploaded", Subject.of("place-list", draft), Map.of("country", list.country()));
                yield new Upload.Waiting(draft);
            }
            case ReadOutcome.Unreadable unreadable -> new Upload.NotTaken(unreadable);
            case ReadOutcome.Faulty faulty -> new Upload.NotTaken(faulty);
        };
    }

    @Transactional(readOnly = true)
    Preview preview(UUID id) {
        requireMay();
        var draft = stores.drafts()
                .find(id, uploader())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("list-draft-gone")));
        return switch (readPlaceList.read(draft.content(), draft.country(), draft.fileName())) {
            case ReadOutcome.Read(var list) -> new Preview(draft, list, compareWithPlaces.compare(list));
            case ReadOutcome.Unreadable(var problem) -> throw new Refused(Refused.Kind.CONFLICT, problem);
            // what was free of faults when it was uploaded stands against other places now
            case ReadOutcome.Faulty faulty -> throw new Refused(Refused.Kind.GONE_STALE, Problem.of("list-gone-stale"));
        };
    }

    @Transactional
    PlaceListChange confirm(UUID id) {
        requireMay();
        var preview = preview(id);
        var list = preview.list();
        if (!stores.drafts().take(id)) {
            throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("list-draft-gone"));
        }
        if (stores.lists().has(list.country(), list.fingerprint())) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("list-already-in"));
        }
        stores.lists().put(list);
        stores.places().changed();
        var change = preview.change();
        audit.recorded(
                "places.imported",
                Subject.of("place-list", list.country()),
                Map.of(
                        "added", change.added().size(),
                        "renamed", change.renamed().size(),
                        "moved", change.moved().size(),
                        "closed", change.closed().size()));
        return change;
    }

    private @Nullable UserId uploader() {
        return currentActor.actor().user();
    }
}
