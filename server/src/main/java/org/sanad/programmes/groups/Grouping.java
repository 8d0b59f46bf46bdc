package org.sanad.programmes.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sanad.programmes.Composition;
import org.sanad.registry.Sex;

/**
 * Proposes groups: first for those who wish to be with their own sex, then for all others together. Nobody is put into a
 * mixed group who does not wish it, however small the group becomes that is left to them.
 */
final class Grouping {

    static final int FEWEST = 6;
    static final int MOST = 25;

    /** As many of one sex feel alone among the other. */
    private static final int FEW = 2;

    private final List<Participant> left;
    private final List<ProposedGroup> groups = new ArrayList<>();

    private Grouping(List<Participant> people) {
        this.left = new ArrayList<>(people.stream()
                .sorted(Comparator.comparing(Participant::sex).thenComparing(Participant::code))
                .toList());
    }

    static List<ProposedGroup> of(List<Participant> people) {
        var grouping = new Grouping(people);
        grouping.ownSex(Sex.FEMALE, Composition.WOMEN);
        grouping.ownSex(Sex.MALE, Composition.MEN);
        grouping.others();
        return List.copyOf(grouping.groups);
    }

    private void ownSex(Sex sex, Composition composition) {
        var own = left.stream()
                .filter(person -> person.is(sex) && person.staysWithOwnSex())
                .toList();
        if (own.isEmpty()) {
            return;
        }
        var reasons = EnumSet.of(
                own.stream().anyMatch(person -> person.wish() == GroupWish.OWN_SEX)
                        ? Reason.SOME_ASKED
                        : Reason.COHORT_IS_SO);
        var together = new ArrayList<>(own);
        left.removeAll(own);
        var joining = joining(sex, together.size());
        if (!joining.isEmpty()) {
            reasons.add(Reason.OTHERS_JOIN);
        }
        together.addAll(joining);
        left.removeAll(joining);
        add(composition, together, reasons);
    }

    /** Those of a sex to whom both is right: as many as make the group large enough, or all who would be few among many. */
    private List<Participant> joining(Sex sex, int already) {
        var willing = left.stream()
                .filter(person -> person.is(sex) && !person.wishesMixed())
                .toList();
        var remain = left.stream().filter(person -> person.is(sex)).count();
        var wanted = remain <= FEW ? willing.size() : Math.max(0, FEWEST - already);
        return List.copyOf(willing.subList(0, Math.min(wanted, willing.size())));
    }

    private void others() {
        if (left.isEmpty()) {
            return;
        }
        var women = left.stream().filter(person -> person.is(Sex.FEMALE)).count();
        var men = left.stream().filter(person -> person.is(Sex.MALE)).count();
        var nobodyMixed = left.stream().noneMatch(Participant::wishesMixed);
        if (nobodyMixed && (women == left.size() || men == left.size())) {
            var composition = women > 0 ? Composition.WOMEN : Composition.MEN;
            add(composition, left, EnumSet.of(Reason.ALL_ALIKE));
            return;
        }
        var reasons = EnumSet.of(Reason.NOBODY_MINDS);
        if (Math.min(women, men) > 0 && Math.min(women, men) <= FEW && Math.max(women, men) > FEW) {
            reasons.add(Reason.FEW_AMONG_MANY);
        }
        add(Composition.MIXED, left, reasons);
    }

    /** In as many groups of like size as it takes, each with like shares of both sexes. */
    private void add(Composition composition, List<Participant> people, Set<Reason> reasons) {
        var number = (people.size() + MOST - 1) / MOST;
        if (number > 1) {
            reasons.add(Reason.SPLIT);
        }
        if (people.size() < FEWEST) {
            reasons.add(Reason.SMALL);
        }
        for (int group = 0; group < number; group++) {
            var dealt = new ArrayList<Participant>();
            for (int at = group; at < people.size(); at += number) {
                dealt.add(people.get(at));
            }
            groups.add(new ProposedGroup(composition, List.copyOf(dealt), List.copyOf(reasons)));
        }
    }
}
