package org.sanad.programmes.inclusion.consultations;

import java.time.LocalDate;
import java.util.UUID;

/** What people with disabilities said of a project nearby, for others who ask what is needed. */
public record NearbyConsultation(UUID id, String project, LocalDate on, String findings) {}
