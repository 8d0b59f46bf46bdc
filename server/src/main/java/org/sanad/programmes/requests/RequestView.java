package org.sanad.programmes.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sanad.programmes.evidence.Evidence;

/**
 * A request with what stands behind it.
 *
 * @param missing of what it needs
 * @param nearby evidence of the governorate that could be used too
 * @param deciders who may decide here, by name
 */
public record RequestView(
        Request request,
        Set<Need> missing,
        List<Step> steps,
        List<Evidence> evidence,
        List<Evidence> nearby,
        List<String> deciders,
        LocalDate today,
        boolean mayDecide) {

    public List<Need> needs() {
        return List.copyOf(Need.of(request.details()));
    }

    public boolean isMissing(Need need) {
        return missing.contains(need);
    }
}
