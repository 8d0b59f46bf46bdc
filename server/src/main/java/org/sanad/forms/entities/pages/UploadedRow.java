package org.sanad.forms.entities.pages;

import java.util.Map;
import java.util.UUID;

/** A record of an uploaded list. */
record UploadedRow(UUID id, String label, Map<String, String> properties) {}
