package org.sanad.demo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.forms.starters.StarterForm;
import org.sanad.xlsform.Conversion;
import org.sanad.xlsform.ConvertForm;
import org.sanad.xlsform.FieldKind;
import org.sanad.xlsform.Outline;

/** The committed interviews against every figure published of them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Interviews2020Test {

    private static final List<Recount> FIGURES =
            Rows.published().stream().map(Recount::new).toList();

    @Test
    void there_are_as_many_interviews_and_discussions_as_the_reports_say() {
        assertThat(Stream.of("anbar kii", "anbar fgd", "basra kii", "basra fgd")
                        .map(file -> file.split(" "))
                        .map(file -> Rows.interviews(file[0], file[1]).size()))
                .containsExactly(32, 8, 29, 19);
    }

    @Test
    void every_published_figure_stands_once_and_is_counted_or_says_why_not() {
        assertThat(FIGURES).hasSize(956);
        assertThat(FIGURES.stream().map(figure -> figure.of("id"))).doesNotHaveDuplicates();
        assertThat(FIGURES)
                .allMatch(
                        figure -> figure.isCounted() == figure.of("not_counted").isEmpty());
        assertThat(FIGURES.stream()
                        .map(figure -> figure.of("not_counted"))
                        .collect(Collectors.groupingBy(why -> why, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of("", 932L, "CONTEXT", 23L, "OWN_WORDS", 1L));
    }

    @Test
    void whatever_the_source_does_not_contradict_is_counted_as_published() {
        assertThat(FIGURES.stream()
                        .filter(Recount::isCounted)
                        .filter(figure -> !figure.isContradicted() && !figure.isEqual()))
                .isEmpty();
    }

    @Test
    void of_what_the_source_contradicts_as_much_holds_as_can_hold_together() {
        var differing = FIGURES.stream()
                .filter(Recount::isCounted)
                .filter(figure -> !figure.isEqual())
                .toList();

        assertThat(differing).hasSize(37);
        assertThat(FIGURES.stream()
                        .filter(Recount::isCounted)
                        .filter(Recount::isContradicted)
                        .filter(Recount::isEqual))
                .hasSize(181);
    }

    @Test
    void answers_are_those_the_forms_offer() {
        for (var governorate : List.of("anbar", "basra")) {
            fits(governorate, "kii", StarterForm.NEEDS_ASSESSMENT_KII);
            fits(governorate, "fgd", StarterForm.NEEDS_ASSESSMENT_FGD);
        }
    }

    private static void fits(String governorate, String method, StarterForm form) {
        var converted = (Conversion.Converted) ConvertForm.from(form.bytes(), form.fileName());
        var outline = converted.outline();
        for (var row : Rows.interviews(governorate, method)) {
            row.forEach((name, answer) -> {
                if (!name.equals("interview") && !answer.isEmpty()) {
                    assertThat(offered(outline, name, answer))
                            .as(row.get("interview") + " " + name + " " + answer)
                            .isTrue();
                }
            });
        }
    }

    private static boolean offered(Outline outline, String name, String answer) {
        var field = outline.fields().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        var options = outline.lists().getOrDefault(field.list(), List.of());
        var chooses = field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.CHOICES;
        return !chooses
                || Stream.of(answer.split(" "))
                        .allMatch(one -> options.stream()
                                .anyMatch(option -> option.name().equals(one)));
    }
}
