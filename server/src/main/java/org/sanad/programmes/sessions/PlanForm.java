package org.sanad.programmes.sessions;

import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.ProjectType;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;

/** The form a plan is made from, as typed. */
record PlanForm(
        @Nullable String start,
        @Nullable String at,
        @Nullable String peerSessions,
        @Nullable String cadenceDays,
        @Nullable String weeks) {

    static PlanForm usual(ProjectType type) {
        var workshop = type == ProjectType.WORKSHOP;
        return new PlanForm(
                "",
                "10:00",
                workshop ? "4" : String.valueOf(PlanRequest.USUAL_PEER_SESSIONS),
                String.valueOf(type.cadenceDays()),
                workshop ? "4" : "");
    }

    /** Empty when something cannot be read; the errors then say what. */
    Optional<PlanRequest> request(ProjectType type, FormErrors errors) {
        var day = TypedFields.date(start);
        if (day.isEmpty()) {
            errors.add("start", Problem.of("date-not-read"));
        }
        var length = TypedFields.number(weeks);
        var peers = TypedFields.number(peerSessions).or(() -> length);
        if (peers.isEmpty()) {
            errors.add("peerSessions", Problem.of("number-not-read"));
        }
        if (errors.any()) {
            return Optional.empty();
        }
        var request = new PlanRequest(
                day.orElseThrow(),
                TypedFields.time(at).orElse(LocalTime.of(10, 0)),
                peers.orElseThrow(),
                TypedFields.number(cadenceDays).orElse(type.cadenceDays()),
                length.map(OptionalInt::of).orElse(OptionalInt.empty()));
        request.faults(type).forEach(errors::add);
        return errors.any() ? Optional.empty() : Optional.of(request);
    }

    Map<String, String> typed() {
        return Map.of(
                "start", Objects.requireNonNullElse(start, ""),
                "at", Objects.requireNonNullElse(at, ""),
                "peerSessions", Objects.requireNonNullElse(peerSessions, ""),
                "cadenceDays", Objects.requireNonNullElse(cadenceDays, ""),
                "weeks", Objects.requireNonNullElse(weeks, ""));
    }
}
