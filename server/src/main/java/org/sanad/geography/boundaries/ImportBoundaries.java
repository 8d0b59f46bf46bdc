package org.sanad.geography.boundaries;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.access.UserId;
import org.sanad.geography.Boundaries;
import org.sanad.geography.Outlines;
import org.sanad.geography.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings in the outlines of a level of a country, whole or not at all. */
@Component
class ImportBoundaries {

    private final Boundaries boundaries;
    private final Places places;
    private final CurrentActor currentActor;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    ImportBoundaries(
            Boundaries boundaries, Places places, CurrentActor currentActor, Permit permit, Audit audit, Clock clock) {
        this.boundaries = boundaries;
        this.places = places;
        this.currentActor = currentActor;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Boundaries.Held> held() {
        requireMay();
        return boundaries.held();
    }

    /** @param attribution whose the boundaries are */
    @Transactional
    BoundaryReading bring(String fileName, String attribution, byte[] content) {
        requireMay();
        var reading = ReadBoundaries.of(content, places);
        if (reading instanceof BoundaryReading.Read(var country, var level, var outlines)) {
            var user = Optional.ofNullable(currentActor.actor().user()).map(UserId::value);
            boundaries.put(new Boundaries.Brought(
                    country,
                    level,
                    fileName,
                    clock.instant().atOffset(ZoneOffset.UTC),
                    user.orElse(null),
                    new Outlines(attribution, outlines)));
            audit.recorded(
                    "places.boundaries-imported",
                    Subject.of("place-list", country.value()),
                    Map.of("places", outlines.size()));
        }
        return reading;
    }

    void requireMay() {
        permit.require(Permission.KEEP_PLACES, Target.mission());
    }
}
