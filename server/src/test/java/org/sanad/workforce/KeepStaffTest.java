package org.sanad.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.access.Role.ADMINISTRATOR;
import static org.sanad.access.Role.ME_OFFICER;
import static org.sanad.access.Role.PROGRAMME_MANAGER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.UserId;
import org.sanad.directory.OrganisationId;
import org.sanad.shared.Kept;
import org.sanad.shared.Refused;
import org.sanad.story.Somebody;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class KeepStaffTest {

    private static final Somebody MANAGER = Somebody.with(PROGRAMME_MANAGER);

    private final KeepStaff keepStaff;
    private final StaffMembers staff;
    private final JdbcClient jdbc;

    KeepStaffTest(KeepStaff keepStaff, StaffMembers staff, JdbcClient jdbc) {
        this.keepStaff = keepStaff;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @Test
    void a_member_of_staff_is_found_by_the_user_they_sign_in_as() {
        var user = user();
        var id = MANAGER.does(() -> keepStaff
                .add(new StaffDetails("\u200Fشيلان \u202Eكريم", "Facilitator", null, user))
                .orRefuse());
        assertThat(staff.ofUser(user)).get().satisfies(member -> {
            assertThat(member.id()).isEqualTo(id);
            assertThat(member.fullName()).isEqualTo("شيلان كريم");
        });
        assertThat(staff.all()).extracting(StaffMember::id).contains(id);
    }

    @Test
    void a_user_is_one_member_of_staff_and_no_other() {
        var user = user();
        var first = MANAGER.does(() -> keepStaff
                .add(new StaffDetails("First", "Facilitator", null, user))
                .orRefuse());
        var second = MANAGER.does(() -> keepStaff.add(new StaffDetails("Second", "Facilitator", null, user)));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Kept.No.class, no -> assertThat(no.faults()).containsOnlyKeys("user"));
        var again = MANAGER.does(() -> keepStaff.change(first, new StaffDetails("First", "Supervisor", null, user)));
        assertThat(again).isInstanceOf(Kept.Yes.class);
    }

    @Test
    void names_roles_users_and_organisations_that_cannot_be_are_named_by_field() {
        var nowhere = new StaffDetails(
                "x".repeat(300), " ", new OrganisationId(UUID.randomUUID()), new UserId(UUID.randomUUID()));
        assertThat(MANAGER.does(() -> keepStaff.add(nowhere)))
                .isInstanceOfSatisfying(
                        Kept.No.class,
                        no -> assertThat(no.faults())
                                .containsOnlyKeys("fullName", "roleTitle", "organisation", "user"));
    }

    @Test
    void staff_are_kept_for_the_whole_mission_or_not_at_all() {
        for (var somebody : new Somebody[] {
            Somebody.with(PROGRAMME_MANAGER, "IQG13"), Somebody.with(ME_OFFICER), Somebody.with(ADMINISTRATOR, "IQG13")
        }) {
            assertThatThrownBy(() -> somebody.does(keepStaff::list)).isInstanceOf(Refused.class);
            assertThatThrownBy(() ->
                            somebody.does(() -> keepStaff.add(new StaffDetails("Name", "Facilitator", null, null))))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> MANAGER.does(() -> keepStaff.member(new StaffId(UUID.randomUUID()))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    private UserId user() {
        return new UserId(jdbc.sql("""
                        insert into access.app_user (username, full_name, password_hash)
                        values ('staff-' || substr(gen_random_uuid()::text, 1, 18), 'Somebody', 'x') returning id
                        """).query(UUID.class).single());
    }
}
