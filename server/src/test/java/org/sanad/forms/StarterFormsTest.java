package org.sanad.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.forms.starters.StarterForm;
import org.sanad.forms.starters.StarterWorkbook;
import org.sanad.programmes.attendance.AbsenceReason;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.DifficultyAnswer;
import org.sanad.registry.DisplacementStatus;
import org.sanad.registry.Sex;
import org.sanad.registry.SpokenLanguage;
import org.sanad.xlsform.Conversion;
import org.sanad.xlsform.ConvertForm;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.workbook.ReadWorkbook;
import org.sanad.xlsform.workbook.Row;
import org.sanad.xlsform.workbook.Table;
import org.sanad.xlsform.workbook.Workbook;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StarterFormsTest {

    private static final List<String> LANGUAGES = List.of("English (en)", "Arabic (ar)", "Sorani (ckb)");
    private static final List<String> TEXTS = List.of("label", "hint", "constraint_message");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\w+}");

    /** Letters of Arabic keyboards that look like Sorani ones, a first r without its mark, and Latin punctuation. */
    private static final Pattern NOT_SORANI = Pattern.compile("[يكةىأإؤھ\u200C?;,]|(^|[\\s«(])ر");

    private static final Pattern NOT_ARABIC = Pattern.compile("[کیەڕڵۆێگپچژڤ?;,]");

    @ParameterizedTest
    @EnumSource
    void nothing_is_found_wrong_in_a_form(StarterForm form) {
        var conversion = ConvertForm.from(form.bytes(), form.fileName());

        assertThat(conversion.findings()).isEmpty();
        var converted = (Conversion.Converted) conversion;
        assertThat(converted.formId()).isEqualTo("sanad-" + form.id());
        assertThat(converted.languages()).containsExactlyElementsOf(LANGUAGES);
    }

    @ParameterizedTest
    @EnumSource
    void every_text_stands_in_three_languages_and_names_the_same_answers(StarterForm form) {
        for (Table table : workbook(form).tables()) {
            for (Row row : table.rows()) {
                for (String kind : TEXTS) {
                    var texts = texts(table, row, kind);
                    assertThat(texts.size()).as(table.name() + row).isIn(0, 3);
                    assertThat(texts.stream().map(StarterFormsTest::references).distinct())
                            .as(table.name() + row)
                            .hasSizeLessThanOrEqualTo(1);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_question_and_choice_can_be_read_out(StarterForm form) {
        var unread = List.of("start", "end", "today", "calculate", "begin_group", "end_group");
        var survey = table(form, "survey");
        var choices = table(form, "choices");

        assertThat(survey.rows())
                .filteredOn(row -> !unread.contains(cell(survey, row, "type")))
                .allMatch(row -> texts(survey, row, "label").size() == 3);
        assertThat(choices.rows()).allMatch(row -> texts(choices, row, "label").size() == 3);
    }

    @ParameterizedTest
    @EnumSource
    void arabic_and_sorani_keep_their_own_letters(StarterForm form) {
        for (Table table : workbook(form).tables()) {
            for (Row row : table.rows()) {
                for (String kind : TEXTS) {
                    assertThat(cell(table, row, kind + "::Sorani (ckb)")).doesNotContainPattern(NOT_SORANI);
                    assertThat(cell(table, row, kind + "::Arabic (ar)")).doesNotContainPattern(NOT_ARABIC);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_spreadsheet_is_the_same_form(StarterForm form) {
        var table = (Conversion.Converted) ConvertForm.from(form.bytes(), form.fileName());
        var sheet = ConvertForm.from(StarterWorkbook.xlsx(form), form.id() + ".xlsx");

        assertThat(sheet.findings()).isEmpty();
        assertThat(((Conversion.Converted) sheet).xform()).isEqualTo(table.xform());
    }

    @Test
    void a_registration_speaks_the_words_of_the_register() {
        var form = StarterForm.PARTICIPANT_REGISTRATION;

        assertThat(choices(form, "sex")).containsExactlyInAnyOrderElementsOf(words(Sex.values()));
        assertThat(choices(form, "displacement"))
                .containsExactlyInAnyOrderElementsOf(words(DisplacementStatus.values()));
        assertThat(choices(form, "spoken_languages"))
                .containsExactlyInAnyOrderElementsOf(words(SpokenLanguage.values()));
        assertThat(choices(form, "difficulty")).containsExactlyInAnyOrderElementsOf(words(DifficultyAnswer.values()));
        assertThat(Stream.of(ConsentPurpose.values())
                        .filter(purpose -> purpose != ConsentPurpose.REGISTRATION)
                        .map(purpose -> "consent_" + word(purpose)))
                .isSubsetOf(questions(form));
    }

    @Test
    void a_registration_offers_the_places_of_the_shipped_list() throws IOException {
        var form = StarterForm.PARTICIPANT_REGISTRATION;
        var places = Files.readAllLines(Path.of("src/main/resources/org/sanad/geography/iraq-2019-06-03.csv"));

        assertThat(choices(form, "governorates")).containsExactlyElementsOf(ofLevel(places, "1"));
        assertThat(choices(form, "districts")).containsExactlyInAnyOrderElementsOf(ofLevel(places, "2"));
    }

    @Test
    void a_registration_reads_out_the_consent_texts_in_force() throws IOException {
        var survey = table(StarterForm.PARTICIPANT_REGISTRATION, "survey");
        for (String language : LANGUAGES) {
            var tag = language.replaceAll(".*\\((.*)\\)", "$1");
            var words = new Properties();
            try (var file =
                    Files.newBufferedReader(Path.of("src/main/resources/messages/registry_" + tag + ".properties"))) {
                words.load(file);
            }
            for (var purpose : ConsentPurpose.values()) {
                var question = purpose == ConsentPurpose.REGISTRATION ? "consent" : "consent_" + word(purpose);
                var text = words.getProperty(
                        "registry.consent-text." + word(purpose).replace('_', '-') + ".1");
                assertThat(label(survey, question, language)).startsWith(Objects.requireNonNull(text));
            }
        }
    }

    @Test
    void an_attendance_knows_every_reason_of_the_register() {
        assertThat(questions(StarterForm.SESSION_ATTENDANCE).stream()
                        .filter(name -> name.startsWith("reason_"))
                        .map(name -> name.substring("reason_".length())))
                .containsExactlyInAnyOrderElementsOf(Stream.of(AbsenceReason.values())
                        .filter(reason -> reason != AbsenceReason.NOT_KNOWN)
                        .map(StarterFormsTest::word)
                        .toList());
    }

    private static Workbook workbook(StarterForm form) {
        return ReadWorkbook.read(form.bytes(), new Findings());
    }

    private static Table table(StarterForm form, String name) {
        return workbook(form).table(name).orElseThrow();
    }

    private static String cell(Table table, Row row, String heading) {
        return table.headings().entrySet().stream()
                .filter(column -> column.getValue().equals(heading))
                .map(column -> row.cells().getOrDefault(column.getKey(), ""))
                .findFirst()
                .orElse("");
    }

    private static List<String> texts(Table table, Row row, String kind) {
        return LANGUAGES.stream()
                .map(language -> cell(table, row, kind + "::" + language))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> references(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static List<String> questions(StarterForm form) {
        var survey = table(form, "survey");
        return survey.rows().stream().map(row -> cell(survey, row, "name")).toList();
    }

    private static String label(Table survey, String question, String language) {
        return survey.rows().stream()
                .filter(row -> cell(survey, row, "name").equals(question))
                .map(row -> cell(survey, row, "label::" + language))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> choices(StarterForm form, String list) {
        var table = table(form, "choices");
        return table.rows().stream()
                .filter(row -> cell(table, row, "list_name").equals(list))
                .map(row -> cell(table, row, "name"))
                .toList();
    }

    private static List<String> ofLevel(List<String> places, String level) {
        return places.stream()
                .map(line -> line.split(",", 3))
                .filter(line -> line[1].equals(level))
                .map(line -> line[0])
                .toList();
    }

    private static List<String> words(Enum<?>... constants) {
        return new ArrayList<>(
                Arrays.stream(constants).map(StarterFormsTest::word).toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
