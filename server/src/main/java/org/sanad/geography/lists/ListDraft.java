package org.sanad.geography.lists;

import java.util.UUID;

/** A list that was uploaded and waits for its confirmation. */
record ListDraft(UUID id, String fileName, String country, byte[] content) {}
