package org.sanad.workforce;

import org.jspecify.annotations.Nullable;
import org.sanad.access.UserId;
import org.sanad.directory.OrganisationId;

/**
 * Somebody who works for the programme.
 *
 * @param user the user they sign in as; null for staff who never do
 */
public record StaffMember(
        StaffId id,
        String fullName,
        String roleTitle,
        @Nullable OrganisationId organisation,
        @Nullable UserId user) {}
