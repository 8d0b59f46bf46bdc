package org.sanad.workforce;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.UserId;
import org.sanad.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The staff known, for lists to choose from and names to show. */
@Repository
public class StaffMembers {

    private record Row(
            UUID id,
            String fullName,
            String roleTitle,
            @Nullable UUID organisationId,
            @Nullable UUID userId) {

        StaffMember member() {
            return new StaffMember(
                    new StaffId(id),
                    fullName,
                    roleTitle,
                    Optional.ofNullable(organisationId).map(OrganisationId::new).orElse(null),
                    Optional.ofNullable(userId).map(UserId::new).orElse(null));
        }
    }

    private final JdbcClient jdbc;

    StaffMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by name. */
    public List<StaffMember> all() {
        return jdbc
                .sql("select * from workforce.staff_member order by lower(full_name), id")
                .query(Row.class)
                .list()
                .stream()
                .map(Row::member)
                .toList();
    }

    public Optional<StaffMember> find(StaffId id) {
        return jdbc.sql("select * from workforce.staff_member where id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::member);
    }

    /** The member of staff a user is; empty for a user who is none. */
    public Optional<StaffMember> ofUser(UserId user) {
        return jdbc.sql("select * from workforce.staff_member where user_id = :user")
                .param("user", user.value())
                .query(Row.class)
                .optional()
                .map(Row::member);
    }

    /** Empty when the user is already another member of staff. */
    Optional<StaffId> add(StaffDetails details) {
        return bound(jdbc.sql("""
                        insert into workforce.staff_member (full_name, role_title, organisation_id, user_id)
                        values (:fullName, :roleTitle, :organisation, :user)
                        on conflict do nothing returning id
                        """), details).query(UUID.class).optional().map(StaffId::new);
    }

    void change(StaffId id, StaffDetails details) {
        bound(jdbc.sql("""
                        update workforce.staff_member
                        set full_name = :fullName, role_title = :roleTitle, organisation_id = :organisation,
                            user_id = :user
                        where id = :id
                        """), details).param("id", id.value()).update();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, StaffDetails details) {
        var organisation = Optional.ofNullable(details.organisation()).map(OrganisationId::value);
        return statement
                .param("fullName", details.fullName())
                .param("roleTitle", details.roleTitle())
                .param("organisation", organisation.orElse(null))
                .param(
                        "user",
                        Optional.ofNullable(details.user()).map(UserId::value).orElse(null));
    }
}
