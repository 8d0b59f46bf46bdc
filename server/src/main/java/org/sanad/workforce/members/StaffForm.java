package org.sanad.workforce.members;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.UserId;
import org.sanad.directory.OrganisationId;
import org.sanad.workforce.StaffDetails;
import org.sanad.workforce.StaffMember;

/** A member of staff as they are typed: everything as text. */
public record StaffForm(String fullName, String roleTitle, String organisation, String user) {

    static final StaffForm EMPTY = new StaffForm("", "", "", "");
    private static final UUID NOBODY = new UUID(0, 0);

    public StaffForm {
        fullName = text(fullName);
        roleTitle = text(roleTitle);
        organisation = text(organisation);
        user = text(user);
    }

    static StaffForm of(StaffMember member) {
        return new StaffForm(
                member.fullName(),
                member.roleTitle(),
                Optional.ofNullable(member.organisation())
                        .map(id -> id.value().toString())
                        .orElse(""),
                Optional.ofNullable(member.user())
                        .map(id -> id.value().toString())
                        .orElse(""));
    }

    StaffDetails details() {
        return new StaffDetails(
                fullName,
                roleTitle,
                chosen(organisation).map(OrganisationId::new).orElse(null),
                chosen(user).map(UserId::new).orElse(null));
    }

    /** What is no id names nobody, and is refused as such. */
    private static Optional<UUID> chosen(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.of(NOBODY);
        }
    }

    private static String text(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("");
    }
}
