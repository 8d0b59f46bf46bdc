package org.sanad.programmes.cohorts;

import java.util.UUID;

/** A mark as the cohort's page shows it. */
public record MemberMark(UUID personId, UUID sessionId, String mark) {}
