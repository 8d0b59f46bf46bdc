package org.sanad.assessment.reports.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sanad.access.Audience;
import org.sanad.assessment.analysis.atlas.MapGround;
import org.sanad.assessment.reports.evidence.Evidence;
import org.sanad.assessment.reports.evidence.Wording;

/**
 * A report with all that is needed to print it. A draft's is put together anew each time; a published one is kept as it
 * was, evidence included, and printed from that for ever.
 *
 * @param edition 0 for a draft
 * @param grounds the outlines its maps are drawn on; editions kept before there were maps have none
 * @param at when it was published, or put together
 */
public record ReportContent(
        Wording title,
        About about,
        Audience audience,
        int edition,
        Instant at,
        List<ReportBlock> blocks,
        List<Slot> slots,
        Evidence evidence,
        List<SafeQuote> quotes,
        List<Advice> advice,
        List<MapGround> grounds) {

    @Override
    public List<MapGround> grounds() {
        return Objects.requireNonNullElse(grounds, List.of());
    }

    /** The round the report is about. */
    public record About(String name, String code, Wording place, LocalDate from, LocalDate until) {}

    /**
     * What somebody said and agreed to have quoted.
     *
     * @param language of the original
     * @param translations into the other languages
     * @param attribution too coarse to point at anybody
     */
    public record SafeQuote(String id, String original, String language, Wording translations, Wording attribution) {}

    public Optional<Slot> slot(String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    /** Outlines by their name. */
    public Optional<MapGround> ground(String name) {
        return grounds().stream().filter(ground -> ground.name().equals(name)).findFirst();
    }

    public boolean isDraft() {
        return edition == 0;
    }
}
