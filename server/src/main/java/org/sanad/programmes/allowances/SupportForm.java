package org.sanad.programmes.allowances;

import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;

/** A decision on transport as it is typed. */
record SupportForm(Map<String, String> typed) {

    Optional<SupportDetails> details(FormErrors errors) {
        var way = TypedFields.choice(TransportWay.class, typed.get("way"));
        if (way.isEmpty()) {
            errors.add("way", Problem.of("transport-way"));
        }
        var allowance = way.filter(TransportWay.ALLOWANCE::equals)
                .flatMap(paid -> new TypedAmount(typed.get("allowance")).read("allowance", errors));
        var from = TypedFields.date(typed.get("from"));
        if (from.isEmpty()) {
            errors.add("from", Problem.of("transport-from"));
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new SupportDetails(way.orElseThrow(), allowance, from.orElseThrow()));
    }
}
