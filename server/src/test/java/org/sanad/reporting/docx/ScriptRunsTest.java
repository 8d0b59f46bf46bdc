package org.sanad.reporting.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.reporting.BidiText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScriptRunsTest {

    @Test
    void a_name_keeps_its_last_bracket_wherever_it_stands_in_an_arabic_line() {
        assertThat(leftToRight(BidiText.part("Anbar (2020)"))).containsExactly("Anbar (2020)");
        assertThat(leftToRight("الجولة " + BidiText.part("Anbar > Falluja <2>") + "، النتائج"))
                .containsExactly("Anbar > Falluja <2>");
        assertThat(leftToRight("Anbar (2020)")).containsExactly("Anbar (2020");
    }

    @Test
    void an_arabic_name_with_a_latin_word_inside_stays_arabic_around_it() {
        assertThat(leftToRight(BidiText.part("جولة (IOM) الأنبار"))).containsExactly("IOM");
        assertThat(leftToRight("في " + BidiText.part("1 تشرين الثاني 2020") + " إلى"))
                .containsExactly("1", "2020");
    }

    @Test
    void arabic_words_in_an_arabic_line_carry_no_signs_that_libreoffice_stumbles_over() {
        assertThat(ScriptRuns.of("في " + BidiText.part("1 تشرين الثاني 2020") + " إلى", true))
                .extracting(ScriptRuns.Run::text)
                .containsExactly("في ", "1", " تشرين الثاني ", "2020", " إلى");
        assertThat(ScriptRuns.of(BidiText.part("جولة IOM"), true))
                .extracting(ScriptRuns.Run::text)
                .containsExactly("\u2068جولة ", "IOM", "\u2069");
    }

    @Test
    void what_was_never_ended_ends_with_the_line() {
        assertThat(leftToRight("اسم \u2068IOM (a)")).containsExactly("IOM (a)");
        assertThat(leftToRight("\u2069 IOM")).containsExactly("IOM");
        assertThat(ScriptRuns.of("", true)).isEmpty();
    }

    private static List<String> leftToRight(String line) {
        return ScriptRuns.of(line, true).stream()
                .filter(run -> !run.rightToLeft())
                .map(ScriptRuns.Run::text)
                .toList();
    }
}
