package org.sanad.files;

import java.util.UUID;

/** What is known of a file besides its bytes. */
record FileRecord(UUID id, String ownerKind, String sha256, FileType type, long bytes, String name) {}
