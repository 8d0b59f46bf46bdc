package org.sanad.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which user holds which role where. */
@Repository
public class Grants {

    /** A grant as it stands in the table. */
    public record GrantRow(
            UUID id,
            UUID userId,
            String role,
            @Nullable String area,
            @Nullable UUID project) {

        public Grant grant() {
            return new Grant(Role.valueOf(role), scope());
        }

        private Scope scope() {
            if (area != null) {
                return new Scope.InArea(new PCode(area));
            }
            return project == null ? new Scope.Mission() : new Scope.OfProject(project);
        }
    }

    private record UserRow(String fullName, boolean disabled) {}

    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The user as an actor with everything they hold now; empty when there is no such user or it is disabled. */
    public Optional<Actor> actor(UserId user) {
        return jdbc.sql("select full_name, disabled from access.app_user where id = :id")
                .param("id", user.value())
                .query(UserRow.class)
                .optional()
                .filter(row -> !row.disabled())
                .map(row -> new Actor(
                        user,
                        row.fullName(),
                        of(user).stream().map(GrantRow::grant).toList(),
                        null));
    }

    /** Everybody who holds one of the roles anywhere, with everything they hold. */
    List<Actor> holders(Collection<Role> roles) {
        return jdbc
                .sql("select distinct user_id from access.role_grant where role in (:roles)")
                .param("roles", roles.stream().map(Role::name).toList())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(user -> actor(new UserId(user)).stream())
                .toList();
    }

    public List<GrantRow> of(UserId user) {
        return new ArrayList<>(
                jdbc.sql("""
                        select id, user_id, role, area, project
                        from access.role_grant
                        where user_id = :user
                        order by role, area, project
                        """).param("user", user.value()).query(GrantRow.class).list());
    }

    /** Writes a grant; one that stands already stays as it is. */
    public void put(UserId user, Grant grant) {
        jdbc.sql("""
                        insert into access.role_grant (user_id, role, area, project)
                        values (:user, :role, :area, :project)
                        on conflict do nothing
                        """)
                .param("user", user.value())
                .param("role", grant.role().name())
                .param("area", grant.scope() instanceof Scope.InArea(var area) ? area.value() : null)
                .param("project", grant.scope() instanceof Scope.OfProject(var project) ? project : null)
                .update();
    }

    public void remove(UserId user, UUID grant) {
        jdbc.sql("delete from access.role_grant where id = :id and user_id = :user")
                .param("id", grant)
                .param("user", user.value())
                .update();
    }
}
