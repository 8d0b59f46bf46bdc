package org.sanad.access.auditlog;

/**
 * What the reader of the log looks for; empty strings look for everything.
 *
 * @param before only entries with a smaller number; 0 for the newest
 */
public record AuditFilter(String actor, String action, String subjectId, long before) {}
