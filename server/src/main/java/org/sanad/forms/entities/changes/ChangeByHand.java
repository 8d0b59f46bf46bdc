package org.sanad.forms.entities.changes;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Records made, changed, merged and put away by a person. Whoever calls has checked the permission for it. */
@Component
public class ChangeByHand {

    private final Entities entities;

    ChangeByHand(Entities entities) {
        this.entities = entities;
    }

    /** Makes the record, or changes it; false where everything stands so already. */
    public boolean put(UUID id, String list, String label, Map<String, String> properties, @Nullable UUID user) {
        var known = entities.locked(id);
        if (known.isEmpty()) {
            var change = new EntityChange(id, list, true, false, null, null, null, label, properties);
            entities.add(change, entities.list(list, false), Origin.user(user));
            var told = Labels.among(properties, label);
            entities.note(
                    id,
                    new EntityVersion(1, label, properties, told, 0, null, 0, null, false),
                    null,
                    Origin.user(user));
            return true;
        }
        if (!known.get().list().equals(list) || known.get().archived()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("entity-of-another-list"));
        }
        var all = new HashMap<>(known.get().properties());
        all.putAll(properties);
        if (all.equals(known.get().properties()) && label.equals(known.get().label())) {
            return false;
        }
        stand(
                known.get(),
                label,
                all,
                Labels.among(properties, label),
                known.get().conflict(),
                user);
        return true;
    }

    /**
     * What a person chose stands, and nothing is in conflict any more.
     *
     * @param shown the version the person saw
     */
    public void merge(UUID id, int shown, Map<String, String> chosen, @Nullable UUID user) {
        var known = entities.locked(id)
                .filter(entity -> entity.version() == shown)
                .orElseThrow(() -> new Refused(Refused.Kind.GONE_STALE, Problem.of("entity-changed-meanwhile")));
        var properties = new HashMap<>(known.properties());
        properties.putAll(chosen);
        properties.remove(Labels.LABEL);
        stand(known, chosen.getOrDefault(Labels.LABEL, known.label()), properties, chosen, null, user);
    }

    /** Phones no longer get it. */
    public void archive(UUID id) {
        entities.archive(id);
    }

    private void stand(
            KeptRecord known,
            String label,
            Map<String, String> properties,
            Map<String, String> told,
            @Nullable Conflict conflict,
            @Nullable UUID user) {
        var version = new EntityVersion(
                known.version() + 1, label, properties, told, known.version(), null, 0, conflict, false);
        entities.stand(known.id(), version);
        entities.note(known.id(), version, null, Origin.user(user));
    }
}
