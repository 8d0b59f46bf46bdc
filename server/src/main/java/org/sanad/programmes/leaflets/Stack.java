package org.sanad.programmes.leaflets;

import java.util.UUID;
import org.sanad.web.Language;

/** A leaflet in one language. */
public record Stack(UUID leaflet, Language language) {}
