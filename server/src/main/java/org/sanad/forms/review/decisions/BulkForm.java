package org.sanad.forms.review.decisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.forms.review.Asked;
import org.sanad.forms.review.ReviewState;
import org.springframework.util.MultiValueMap;

/** A decision for many as the table's page sends it. */
record BulkForm(MultiValueMap<String, String> sent) {

    /** Ticked submissions. */
    List<UUID> ids() {
        return sent.getOrDefault("s", List.of()).stream()
                .flatMap(id -> Asked.idOf(id).stream())
                .toList();
    }

    boolean isEverything() {
        return sent.containsKey("all");
    }

    Asked asked() {
        return Asked.of(first("query"));
    }

    Optional<ReviewState> state() {
        return ReviewState.of(first("become"));
    }

    Optional<UUID> user() {
        return Asked.idOf(first("give"));
    }

    String reason() {
        return first("reason");
    }

    private String first(String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }
}
