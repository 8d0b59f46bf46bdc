package org.sanad.forms.entities.pages;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A filled-in form in which the record was chosen. */
public record AboutLine(UUID formId, String form, UUID submissionId, String instanceName, OffsetDateTime receivedAt) {}
