package org.sanad.forms.review.demands;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.springframework.stereotype.Component;

/** What versions of forms demand of answers. */
@Component
public class Demands {

    /** A version never changes once made. */
    private final Map<FormVersionId, Map<String, Demand>> known = new ConcurrentHashMap<>();

    private final FormVersions versions;

    Demands(FormVersions versions) {
        this.versions = versions;
    }

    /** @param path of the question */
    public Optional<Demand> of(FormVersionId version, String path) {
        return Optional.ofNullable(known.computeIfAbsent(version, sought -> ReadDemands.of(versions.xform(sought)))
                .get(path));
    }
}
