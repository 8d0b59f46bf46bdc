package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslatedFindingsTest {

    private static final Locale ARABIC = Locale.of("ar");
    private static final Locale SORANI = Locale.of("ckb", "IQ");

    private static final Finding FINDING = Form.survey("| type | name | label |\n| select_one yesno | ok | Ok |")
            .found()
            .getFirst();

    @Test
    void a_finding_is_told_in_arabic_in_sorani_and_in_english_to_everybody_else() {
        assertThat(FINDING.reason(ARABIC))
                .isEqualTo("القائمة «\u2068yesno\u2069» غير موجودة في الورقة «\u2068choices\u2069».");
        assertThat(FINDING.reason(SORANI)).isEqualTo("لیستی «\u2068yesno\u2069» لە شیتی «\u2068choices\u2069» نییە.");
        assertThat(FINDING.reason(Locale.FRENCH)).isEqualTo("The list 'yesno' does not stand in the sheet choices.");
        assertThat(FINDING.reason()).isEqualTo(FINDING.reason(Locale.ENGLISH));
    }

    @Test
    void technical_words_keep_their_own_direction_inside_an_arabic_sentence() {
        assertThat(FINDING.repair(ARABIC)).contains(" في \u2068list_name\u2069 ");
        assertThat(new Finding(Code.GROUP_NOT_CLOSED, Place.FILE, List.of("repeat", "r"), Hint.NONE).repair(ARABIC))
                .contains("\u2068end_repeat\u2069");
        assertThat(new Finding(Code.BARE_WORD, Place.FILE, List.of("male"), Hint.NONE).repair(SORANI))
                .contains("\u2068'male'\u2069", "\u2068${male}\u2069");
    }

    @Test
    void what_an_author_wrote_fills_its_place_and_no_other() {
        var tricky =
                new Finding(Code.LIST_UNKNOWN, Place.FILE, List.of("{1} $1 \\ \u202E\u2069", "choices"), Hint.NONE);

        assertThat(tricky.reason()).startsWith("The list '{1} $1 \\ \u202E\u2069' does not stand");
        assertThat(tricky.reason(ARABIC)).startsWith("القائمة «\u2068{1} $1 \\ \u2069» غير");
    }

    @Test
    void a_likely_word_is_proposed_in_the_readers_language() {
        var found = Form.survey("| type | name | label |\n| integr | a | A |")
                .found()
                .getFirst();

        assertThat(found.repair()).isEqualTo("Did you mean 'integer'?");
        assertThat(found.repair(ARABIC)).isEqualTo("هل المقصود «\u2068integer\u2069»؟");
    }

    @Test
    void every_kind_of_finding_has_words_and_a_repair() {
        Set<String> keys = Words.in("").stringPropertyNames();

        assertThat(keys)
                .filteredOn(key -> !key.startsWith("hint."))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                        .flatMap(code -> Stream.of(code.id(), code.id() + ".repair"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb"})
    void every_language_says_the_same_with_the_same_places_and_technical_words(String language) {
        var english = Words.in("");
        var other = Words.in(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(other.getProperty(key).replaceAll("`[^`]*`", "").replaceAll("\\{\\d}", ""))
                    .as(key)
                    .doesNotContain("`")
                    .doesNotContainPattern("[A-Za-z_$]");
        });
    }

    @Test
    void every_hint_in_use_has_words() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile("Hint\\.of\\(\"([^\"]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(hint -> used.add("hint." + hint.group(1)));
            }
        }

        assertThat(Words.in("").stringPropertyNames())
                .filteredOn(key -> key.startsWith("hint."))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private static Set<String> places(String words) {
        var places = new TreeSet<String>();
        Pattern.compile("\\{\\d}").matcher(words).results().forEach(place -> places.add(place.group()));
        return places;
    }
}
