package org.sanad.workforce.teamwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.directory.SiteId;
import org.sanad.shared.PCode;

/** A visit or a meeting that was logged; {@code people} by name. */
public record TeamEvent(
        UUID id,
        TeamEventKind kind,
        LocalDate day,
        PCode area,
        Optional<SiteId> site,
        String about,
        String outcome,
        List<String> people) {}
