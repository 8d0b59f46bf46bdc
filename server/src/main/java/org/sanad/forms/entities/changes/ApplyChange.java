package org.sanad.forms.entities.changes;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes or changes one record, by the ODK entities specification 2022.1 to 2025.1. The later change stands; where it did
 * not know of the one before, that is marked for a person.
 */
@Component
class ApplyChange {

    private final Entities entities;

    ApplyChange(Entities entities) {
        this.entities = entities;
    }

    /** @param forced whether to go on without the offline update before it */
    Applied apply(EntityChange change, Origin origin, boolean forced) {
        var known = entities.locked(change.entity());
        if (known.isPresent()) {
            return onKnown(known.get(), change, origin, forced);
        }
        if (change.creates() || (forced && change.isOffline())) {
            return made(change, origin, forced);
        }
        return change.isOffline() && change.trunk() == null ? new Applied.Waits() : Applied.refused("entity-unknown");
    }

    private Applied made(EntityChange change, Origin origin, boolean forced) {
        var label = change.label().isEmpty() ? change.entity().toString().substring(0, 8) : change.label();
        var named = new EntityChange(
                change.entity(),
                change.list(),
                true,
                false,
                change.base(),
                change.trunk(),
                change.branch(),
                label,
                change.properties());
        entities.add(named, entities.list(change.list(), origin.confidential()), origin);
        var told = Labels.among(change.properties(), label);
        var version = new EntityVersion(
                1, label, change.properties(), told, 0, change.branch(), 0, null, forced && !change.creates());
        entities.note(change.entity(), version, change.trunk(), origin);
        return new Applied.Done();
    }

    private Applied onKnown(KeptRecord known, EntityChange change, Origin origin, boolean forced) {
        if (!known.list().equals(change.list())) {
            return Applied.refused("entity-of-another-list");
        }
        if (known.archived()) {
            return Applied.refused("entity-archived");
        }
        var mine = Optional.ofNullable(origin.submission()).flatMap(own -> entities.of(known.id(), own));
        if (mine.isPresent()) {
            // an edit of what made or changed it before
            return changed(known, change, origin, new Ground(mine.get(), forced, known.version() == mine.get()));
        }
        if (!change.updates()) {
            return Applied.refused("entity-made-already");
        }
        var base = base(change, forced);
        if (base.isEmpty()) {
            return change.isOffline() ? new Applied.Waits() : Applied.refused("entity-without-base");
        }
        if (base.getAsInt() > known.version()) {
            return Applied.refused("entity-base-unknown");
        }
        var branch = change.branch();
        var follows = base.getAsInt() == known.version()
                || (branch != null && entities.onlyBranchSince(known.id(), base.getAsInt(), branch));
        return changed(known, change, origin, new Ground(base.getAsInt(), forced, follows));
    }

    /** The version of ours that the change was made from. */
    private OptionalInt base(EntityChange change, boolean forced) {
        var told = change.base();
        if (told == null) {
            return OptionalInt.empty();
        }
        var branch = change.branch();
        if (branch == null || change.beginsBranch()) {
            return OptionalInt.of(told);
        }
        var before = entities.ofBranch(change.entity(), branch, told - 1);
        var found = before.isPresent() || !forced ? before : Optional.of(lastKnown(change, branch));
        return found.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private Integer lastKnown(EntityChange change, UUID branch) {
        return entities.ofBranch(change.entity(), branch)
                .or(() -> Optional.ofNullable(change.trunk()))
                .orElse(1);
    }

    /** @param follows whether nobody else changed the record since */
    private record Ground(int version, boolean forced, boolean follows) {}

    private Applied changed(KeptRecord known, EntityChange change, Origin origin, Ground ground) {
        var told = Labels.among(change.properties(), change.label());
        var conflict = ground.follows() ? null : conflict(known, told, ground.version());
        var properties = new HashMap<>(known.properties());
        properties.putAll(change.properties());
        var version = new EntityVersion(
                known.version() + 1,
                change.label().isEmpty() ? known.label() : change.label(),
                properties,
                told,
                ground.version(),
                change.branch(),
                Objects.requireNonNullElse(change.base(), 0),
                worse(known.conflict(), conflict),
                ground.forced());
        entities.stand(known.id(), version);
        entities.note(known.id(), version, change.trunk(), origin);
        return new Applied.Done();
    }

    private Conflict conflict(KeptRecord known, Map<String, String> told, int base) {
        return Conflict.between(
                entities.stood(known.id(), base), Labels.among(known.properties(), known.label()), told);
    }

    private static @Nullable Conflict worse(@Nullable Conflict one, @Nullable Conflict other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) > 0 ? one : other;
    }
}
