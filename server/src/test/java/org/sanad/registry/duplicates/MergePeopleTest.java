package org.sanad.registry.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.registry.Colleagues.DAY;
import static org.sanad.registry.Colleagues.answers;
import static org.sanad.registry.Colleagues.as;
import static org.sanad.registry.Colleagues.does;
import static org.sanad.registry.Colleagues.registered;
import static org.sanad.registry.Colleagues.summary;
import static org.sanad.registry.Colleagues.willing;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.registry.DifficultyAnswer;
import org.sanad.registry.People;
import org.sanad.registry.PersonId;
import org.sanad.registry.RegisterPerson;
import org.sanad.registry.records.Happening;
import org.sanad.registry.records.Happening.Kind;
import org.sanad.registry.records.Happenings;
import org.sanad.shared.Refused;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class MergePeopleTest {

    private final RegisterPerson register;
    private final MergePeople merging;
    private final People people;
    private final Happenings happenings;
    private final JdbcClient jdbc;

    MergePeopleTest(
            RegisterPerson register, MergePeople merging, People people, Happenings happenings, JdbcClient jdbc) {
        this.register = register;
        this.merging = merging;
        this.people = people;
        this.happenings = happenings;
        this.jdbc = jdbc;
    }

    @Test
    void two_records_of_one_person_are_counted_once_and_both_keep_their_trail() {
        var one = person();
        var other = person();
        does(Role.ME_OFFICER, () -> merging.merge(one, other));

        assertThat(counted(one)).isEqualTo(one);
        assertThat(counted(other)).isEqualTo(one);
        assertThat(people.current(other)).contains(one);
        assertThat(summary(people, other).id()).isEqualTo(one);
        assertThat(kinds(one)).containsExactly(Kind.MERGED, Kind.REGISTERED);
        assertThat(kinds(other)).containsExactly(Kind.MERGED, Kind.REGISTERED);
    }

    @Test
    void a_merge_is_undone_without_a_trace_in_the_counts() {
        var one = person();
        var other = person();
        does(Role.ME_OFFICER, () -> merging.merge(one, other));
        does(Role.ME_OFFICER, () -> merging.part(other));

        assertThat(counted(other)).isEqualTo(other);
        assertThat(kinds(other)).containsExactly(Kind.PARTED, Kind.MERGED, Kind.REGISTERED);
        assertThatThrownBy(() -> does(Role.ME_OFFICER, () -> merging.part(other)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void records_joined_before_follow_and_come_back_with_the_record_they_were_joined_into() {
        var first = person();
        var second = person();
        var third = person();
        does(Role.ME_OFFICER, () -> merging.merge(second, third));
        does(Role.ME_OFFICER, () -> merging.merge(first, second));
        assertThat(counted(third)).isEqualTo(first);

        assertThatThrownBy(() -> does(Role.ME_OFFICER, () -> merging.part(third)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("part-the-later-first"));
        does(Role.ME_OFFICER, () -> merging.part(second));
        assertThat(counted(third)).isEqualTo(second);
        does(Role.ME_OFFICER, () -> merging.part(third));
        assertThat(counted(third)).isEqualTo(third);
    }

    @Test
    void answers_of_both_records_make_one_persons_disability() {
        var one = person();
        var other =
                registered(register, willing("Salwa Idris").answers(answers(DifficultyAnswer.CANNOT_DO_AT_ALL, DAY)));
        does(Role.ME_OFFICER, () -> merging.merge(one, other));
        assertThat(disability(one)).isEqualTo("YES");
        does(Role.ME_OFFICER, () -> merging.part(other));
        assertThat(disability(one)).isEqualTo("NOT_ASKED");
    }

    @Test
    void nobody_is_merged_with_themselves_or_twice() {
        var one = person();
        var other = person();
        assertThatThrownBy(() -> does(Role.ME_OFFICER, () -> merging.merge(one, one)))
                .isInstanceOf(Refused.class);
        does(Role.ME_OFFICER, () -> merging.merge(one, other));
        assertThatThrownBy(() -> does(Role.ME_OFFICER, () -> merging.merge(one, other)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> does(Role.ME_OFFICER, () -> merging.merge(other, one)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void only_who_may_merge_does() {
        var one = person();
        var other = person();
        for (var role : List.of(Role.LIVELIHOOD_OFFICER, Role.ADMINISTRATOR, Role.FACILITATOR)) {
            assertThatThrownBy(() -> does(role, () -> merging.merge(one, other)))
                    .as(role.name())
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void two_records_stand_side_by_side_before_anything_is_done() {
        var one = person();
        var other = person();
        var code = summary(people, other).code();
        var pair = as(Role.ME_OFFICER, () -> merging.sideBySide(one, code));

        assertThat(pair.absorbed().id()).isEqualTo(other);
        assertThat(counted(other)).isEqualTo(other);
    }

    private PersonId person() {
        return registered(register, willing("Salwa Idris"));
    }

    private List<Kind> kinds(PersonId id) {
        return happenings.of(id).stream().map(Happening::kind).toList();
    }

    private PersonId counted(PersonId id) {
        return new PersonId(jdbc.sql("select person_id from registry.counted_person where record_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
    }

    private String disability(PersonId id) {
        return jdbc.sql("select disability from registry.counted_person where record_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
