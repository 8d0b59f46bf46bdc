package org.sanad.forms.review.views;

import java.util.UUID;

/**
 * Filters and columns under a name.
 *
 * @param query as the address of the table holds them
 * @param isShared whether all who may read the form's answers see it
 * @param isOwn whether it is the reader's own
 */
public record SavedView(UUID id, String name, String query, boolean isShared, boolean isOwn) {}
