package org.sanad.assessment.proofreading;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sanad.proof.Proof;

/** What a proof-reading found, kept under a title by who read. */
public record KeptReading(UUID id, String title, Proof proof, OffsetDateTime keptAt) {}
