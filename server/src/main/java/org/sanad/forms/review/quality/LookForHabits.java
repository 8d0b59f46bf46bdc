package org.sanad.forms.review.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;
import org.springframework.stereotype.Component;

/** Patterns of somebody who fills in forms without asking. */
@Component
class LookForHabits {

    /** So many interviews in a row with the same choices are no chance where there are several questions. */
    static final int IN_A_ROW = 5;

    /** With fewer questions with choices, the same ones are no wonder. */
    static final int FEWEST_CHOICES = 5;

    /** One in five minutes, with the way to the next door: more cannot be interviews. */
    static final int MOST_IN_AN_HOUR = 12;

    /** So many questions of one block answered alike: batteries of scales are shorter, or have turned items. */
    static final int STRAIGHT = 8;

    private final AnswerPrints prints;

    LookForHabits(AnswerPrints prints) {
        this.prints = prints;
    }

    List<Found> in(Filled filled) {
        var found = new ArrayList<Found>();
        straight(filled, found);
        if (filled.arrival().collector() != null) {
            repeated(filled, found);
            filled.started().ifPresent(start -> {
                var others = prints.within(filled.arrival(), start.minusHours(1), start);
                if (others + 1 > MOST_IN_AN_HOUR) {
                    found.add(Found.whole(Finding.TOO_MANY, others + 1, ""));
                }
            });
        }
        return found;
    }

    private void repeated(Filled filled, List<Found> found) {
        if (filled.choices() >= FEWEST_CHOICES) {
            var before = prints.sameInARow(filled, IN_A_ROW * 2);
            if (before + 1 >= IN_A_ROW) {
                found.add(Found.whole(Finding.SAME_IN_A_ROW, before + 1, ""));
            }
        }
    }

    private static void straight(Filled filled, List<Found> found) {
        filled.form().keySet().stream()
                .flatMap(path ->
                        java.util.stream.Stream.ofNullable(filled.fields().get(path)))
                .filter(field -> field.kind() == FieldKind.CHOICE && field.isVisible())
                .collect(Collectors.groupingBy(LookForHabits::block))
                .values()
                .stream()
                .filter(block -> block.size() >= STRAIGHT && isStraight(block, filled.form()))
                .map(block -> new Found(Finding.STRAIGHT_LINE, block.getFirst().path(), 0, "" + block.size(), "", null))
                .forEach(found::add);
    }

    /** Questions of one group with the same choices. */
    private static String block(Field field) {
        return field.path().substring(0, field.path().lastIndexOf('/') + 1) + " " + field.list() + field.file();
    }

    private static boolean isStraight(List<Field> block, Map<String, Object> answers) {
        return block.stream().map(field -> answers.get(field.path())).distinct().count() == 1;
    }
}
