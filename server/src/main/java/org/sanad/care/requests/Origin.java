package org.sanad.care.requests;

import java.util.UUID;
import org.sanad.shared.PCode;

/** In which project, and where, somebody asked: it decides which counsellors see the request. */
public record Origin(UUID project, String projectCode, PCode area) {}
