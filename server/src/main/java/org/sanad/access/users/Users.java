package org.sanad.access.users;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.UserDirectory;
import org.sanad.access.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The users' table. */
@Repository
class Users implements UserDirectory {

    private record ListedRow(UUID id, String username, String fullName) {

        ListedUser listed() {
            return new ListedUser(new UserId(id), username, fullName);
        }
    }

    private static final String COLUMNS =
            "select id, username, full_name, disabled, must_change_password, password_hash from access.app_user ";

    private final JdbcClient jdbc;

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from access.app_user)")
                .query(Boolean.class)
                .single();
    }

    /** Keeps two first administrators from being made at once, until the end of the transaction. */
    void lock() {
        jdbc.sql("lock table access.app_user in share row exclusive mode").update();
    }

    List<User> list() {
        return jdbc.sql(COLUMNS + "order by disabled, username")
                .query(User.class)
                .list();
    }

    Optional<User> user(UserId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(User.class)
                .optional();
    }

    boolean taken(String username) {
        return jdbc.sql("select exists (select 1 from access.app_user where username = :username)")
                .param("username", username)
                .query(Boolean.class)
                .single();
    }

    UserId add(NewUser user, String passwordHash) {
        return new UserId(jdbc.sql("""
                        insert into access.app_user (username, full_name, password_hash, must_change_password)
                        values (:username, :fullName, :hash, :mustChange)
                        returning id
                        """)
                .param("username", user.username())
                .param("fullName", user.fullName())
                .param("hash", passwordHash)
                .param("mustChange", user.mustChangePassword())
                .query(UUID.class)
                .single());
    }

    void setPassword(UserId id, String passwordHash, boolean mustChange) {
        jdbc.sql("""
                        update access.app_user
                        set password_hash = :hash, must_change_password = :mustChange
                        where id = :id
                        """)
                .param("hash", passwordHash)
                .param("mustChange", mustChange)
                .param("id", id.value())
                .update();
    }

    void setDisabled(UserId id, boolean disabled) {
        jdbc.sql("update access.app_user set disabled = :disabled where id = :id")
                .param("disabled", disabled)
                .param("id", id.value())
                .update();
    }

    /** Ends every browser session of a user. */
    void endSessions(String username) {
        jdbc.sql("delete from access.spring_session where principal_name = :username")
                .param("username", username)
                .update();
    }

    @Override
    public Optional<ListedUser> find(String username) {
        return jdbc.sql("select id, username, full_name from access.app_user where username = :username")
                .param("username", username)
                .query(ListedRow.class)
                .optional()
                .map(ListedRow::listed);
    }

    @Override
    public Optional<ListedUser> find(UserId id) {
        return user(id).map(user -> new ListedUser(id, user.username(), user.fullName()));
    }

    @Override
    public List<ListedUser> all() {
        return jdbc
                .sql("select id, username, full_name from access.app_user where not disabled order by full_name")
                .query(ListedRow.class)
                .list()
                .stream()
                .map(ListedRow::listed)
                .toList();
    }
}
