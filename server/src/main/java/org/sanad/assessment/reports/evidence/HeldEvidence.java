package org.sanad.assessment.reports.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audience;
import org.sanad.assessment.Round;
import org.sanad.assessment.analysis.AnalysisRuns;
import org.sanad.assessment.analysis.atlas.MapGround;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Evidence as it was found within the minute, since whoever writes a report asks for it with every step. A run never changes;
 * what is known of places does.
 */
@Component
@Primary
class HeldEvidence implements FindEvidence {

    private static final int MOST = 4;

    private record Key(UUID run, Audience audience, Instant minute) {}

    private final AnalysisEvidence evidence;
    private final AnalysisRuns runs;
    private final Clock clock;
    private final Map<Key, Optional<Evidence>> held = new LinkedHashMap<>();

    HeldEvidence(AnalysisEvidence evidence, AnalysisRuns runs, Clock clock) {
        this.evidence = evidence;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public Optional<Evidence> of(Round round, Audience audience) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        return runs.latest(round.id()).flatMap(run -> held(new Key(run.id(), audience, minute), round, audience));
    }

    private synchronized Optional<Evidence> held(Key key, Round round, Audience audience) {
        var known = held.get(key);
        if (known != null) {
            return known;
        }
        if (held.size() >= MOST) {
            held.clear();
        }
        var found = evidence.of(round, audience);
        held.put(key, found);
        return found;
    }

    @Override
    public Optional<MapGround> ground(String name) {
        return evidence.ground(name);
    }

    @Override
    public long cleanedSince(Round round, Versions counted) {
        return evidence.cleanedSince(round, counted);
    }
}
