package org.sanad.programmes.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.programmes.Composition;
import org.sanad.registry.Sex;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GroupingTest {

    private static final UUID COHORT = new UUID(0, 1);

    @Test
    void women_who_wish_to_be_among_women_are_a_group_and_all_others_are_together() {
        var groups = Grouping.of(together(
                people(8, Sex.FEMALE, GroupWish.OWN_SEX), people(5, Sex.FEMALE, null), people(7, Sex.MALE, null)));
        assertThat(groups).extracting(ProposedGroup::composition).containsExactly(Composition.WOMEN, Composition.MIXED);
        assertThat(groups.getFirst().people()).hasSize(8);
        assertThat(groups.getFirst().reasons()).containsExactly(Reason.SOME_ASKED);
        assertThat(groups.getLast().reasons()).containsExactly(Reason.NOBODY_MINDS);
    }

    @Test
    void too_few_of_them_are_joined_by_others_to_whom_both_is_right() {
        var groups = Grouping.of(together(
                people(2, Sex.FEMALE, GroupWish.OWN_SEX),
                people(10, Sex.FEMALE, GroupWish.EITHER),
                people(10, Sex.MALE, null)));
        assertThat(groups.getFirst().people()).hasSize(Grouping.FEWEST);
        assertThat(groups.getFirst().reasons()).containsExactly(Reason.SOME_ASKED, Reason.OTHERS_JOIN);
    }

    @Test
    void two_women_left_among_many_men_join_the_women_or_are_asked_first() {
        var withWomen = Grouping.of(together(
                people(8, Sex.FEMALE, GroupWish.OWN_SEX), people(2, Sex.FEMALE, null), people(9, Sex.MALE, null)));
        assertThat(withWomen)
                .extracting(ProposedGroup::composition)
                .containsExactly(Composition.WOMEN, Composition.MEN);
        var alone = Grouping.of(together(people(2, Sex.FEMALE, null), people(9, Sex.MALE, null)));
        assertThat(alone).hasSize(1);
        assertThat(alone.getFirst().reasons()).contains(Reason.FEW_AMONG_MANY);
    }

    @Test
    void large_groups_are_divided_evenly_with_both_sexes_in_each() {
        var groups = Grouping.of(together(people(30, Sex.FEMALE, null), people(30, Sex.MALE, null)));
        assertThat(groups).hasSize(3).allSatisfy(group -> {
            assertThat(group.people()).hasSize(20);
            assertThat(group.in(Sex.FEMALE)).isEqualTo(10);
            assertThat(group.reasons()).contains(Reason.SPLIT);
        });
    }

    @Test
    void whoever_is_there_is_in_one_group_and_none_who_wish_otherwise_are_in_a_mixed_one() {
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            var people = new ArrayList<Participant>();
            for (var sex : Sex.values()) {
                for (var wish : GroupWish.values()) {
                    people.addAll(people(random.nextInt(12), sex, wish));
                }
                people.addAll(people(random.nextInt(30), sex, null));
            }
            var groups = Grouping.of(people);
            assertThat(groups.stream().flatMap(group -> group.people().stream()))
                    .containsExactlyInAnyOrderElementsOf(people);
            assertThat(groups).allSatisfy(group -> {
                assertThat(group.people()).hasSizeBetween(1, Grouping.MOST);
                assertThat(group.reasons()).isNotEmpty();
                assertThat(group.people()).noneMatch(person -> misplaced(person, group.composition()));
            });
        }
    }

    private static boolean misplaced(Participant person, Composition composition) {
        return switch (composition) {
            case MIXED -> person.staysWithOwnSex() && person.sex() != Sex.NOT_RECORDED;
            case WOMEN -> person.sex() != Sex.FEMALE || person.wishesMixed();
            case MEN -> person.sex() != Sex.MALE || person.wishesMixed();
        };
    }

    @SafeVarargs
    private static List<Participant> together(List<Participant>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static List<Participant> people(int number, Sex sex, @Nullable GroupWish wish) {
        return IntStream.range(0, number)
                .mapToObj(one -> new Participant(
                        UUID.randomUUID(), "P-" + UUID.randomUUID(), "Name", sex, wish, Composition.MIXED, COHORT))
                .toList();
    }
}
