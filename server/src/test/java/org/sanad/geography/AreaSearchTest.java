package org.sanad.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.shared.PCode;
import org.sanad.story.StoryTest;

@StoryTest
class AreaSearchTest {

    private static final PCode IRAQ = new PCode("IQ");

    private final AreaSearch search;
    private final Places places;

    AreaSearchTest(AreaSearch search, Places places) {
        this.search = search;
        this.places = places;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fallujah",
                "الفلوجة",
                "Falluja",
                "Al Falluja",
                "al-fallujah",
                "FALLUJAH",
                "فلوجه",
                "Faluja",
                "فەلووجە",
                "\u200Fالفلوجة\u200E",
                "  Fallujah  district ",
                "قضاء الفلوجة",
                "Fallujah, Anbar",
                "الفلوجة، الأنبار",
                "iqg01q01"
            })
    void every_spelling_of_Falluja_finds_its_district_first(String typed) {
        assertThat(search.find(typed, 5))
                .first()
                .extracting(area -> area.pcode().value())
                .isEqualTo("IQG01Q01");
        assertThat(search.read(typed, IRAQ)).isInstanceOf(AreaMatch.One.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Kirkuk, IQG13",
        "Kirkuk district, IQG13Q04",
        "قضاء كركوك, IQG13Q04",
        "کەرکووک, IQG13",
        "پارێزگای کەرکووک, IQG13",
        "Ninawa, IQG15",
        "نینەوا, IQG15",
        "Dahuk, IQG09",
        "دهۆک, IQG09",
        "Basra, IQG02",
        "ئەنبار, IQG01",
        "الانبار, IQG01",
        "Abu Ghraib, IQG08Q02N02",
        "Abu-Ghraib, IQG08Q02N02",
        "Salah ad-Din, IQG16",
        "صلاح الدين, IQG16",
        "Hawijah, IQG13Q01",
        "سلێمانی, IQG06",
        "Babylon, IQG07",
        "'زاخۆ، دهۆک', IQG09Q04",
        "'سنجار، نينوى', IQG15Q07",
        "'Sinjar, Ninewa', IQG15Q07"
    })
    void a_place_is_found_as_people_write_it(String typed, String pcode) {
        assertThat(search.find(typed, 5))
                .first()
                .extracting(area -> area.pcode().value())
                .isEqualTo(pcode);
    }

    @Test
    void every_name_of_the_list_finds_its_own_place() {
        var lost = places.ofCountry(IRAQ).stream()
                .flatMap(area -> area.spellings()
                        .filter(name -> search.find(name, 400).stream().noneMatch(area::equals)))
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void within_a_governorate_a_name_borne_twice_is_no_longer_in_doubt() {
        assertThat(search.read("Kirkuk", new PCode("IQG13Q04"))).isEqualTo(one("IQG13Q04"));
        assertThat(search.read("Falluja", new PCode("IQG13"))).isEqualTo(new AreaMatch.Unknown());
    }

    @Test
    void the_full_name_of_nearly_every_place_reads_back_as_that_place() {
        for (var language : new String[] {"en", "ar", "ckb"}) {
            var read = places.ofCountry(IRAQ).stream()
                    .filter(area -> search.read(places.fullName(area.pcode(), Locale.of(language)))
                            .equals(new AreaMatch.One(area)))
                    .count();
            assertThat(read).as(language).isGreaterThan(410);
        }
    }

    @Test
    void a_slip_of_the_finger_is_suggested_and_never_taken() {
        assertThat(search.read("Kirkik", IRAQ)).isInstanceOf(AreaMatch.One.class);
        assertThat(search.read("Kirkun", IRAQ))
                .isInstanceOfSatisfying(
                        AreaMatch.Perhaps.class,
                        perhaps -> assertThat(perhaps.areas())
                                .extracting(area -> area.pcode().value())
                                .contains("IQG13"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "،", "<script>alert(1)</script>", "🙂", "\u200F", "zzzzzzzz", "%", "'; drop table"})
    void what_names_no_place_finds_none(String typed) {
        assertThat(search.find(typed, 5)).isEmpty();
        assertThat(search.read(typed, IRAQ)).isEqualTo(new AreaMatch.Unknown());
    }

    @Test
    void a_text_of_any_length_is_answered() {
        assertThat(search.find("Kirkuk" + "k".repeat(500_000), 5)).isEmpty();
        assertThat(search.find(",".repeat(500_000), 5)).isEmpty();
    }

    @Test
    void a_place_is_named_in_the_readers_language() {
        var district = new PCode("IQG01Q01");
        assertThat(places.name(district, Locale.ENGLISH)).isEqualTo("Al-Falluja");
        assertThat(places.name(district, Locale.of("ar"))).isEqualTo("الفلوجة");
        assertThat(places.fullName(district, Locale.of("ckb"))).isEqualTo("الفلوجة، ئەنبار");
        assertThat(places.name(new PCode("XX"), Locale.ENGLISH)).isEqualTo("XX");
    }

    @Test
    void the_shipped_list_is_whole_and_knows_what_lies_in_what() {
        assertThat(places.governorates())
                .filteredOn(area -> area.country().equals(IRAQ))
                .hasSize(18);
        var levels = places.ofCountry(IRAQ).stream().map(Area::level).toList();
        assertThat(List.of(count(levels, 0), count(levels, 1), count(levels, 2), count(levels, 3)))
                .isEqualTo(List.of(1L, 18L, 101L, 294L));
        assertThat(places.contains(new PCode("IQG01"), new PCode("IQG01Q01N03")))
                .isTrue();
        assertThat(places.contains(IRAQ, new PCode("IQG01Q01N03"))).isTrue();
        assertThat(places.contains(new PCode("IQG02"), new PCode("IQG01Q01N03")))
                .isFalse();
        assertThat(places.contains(new PCode("IQG01Q01"), new PCode("IQG01"))).isFalse();
        assertThat(places.governorateOf(new PCode("IQG01Q01N03")))
                .map(Area::nameEn)
                .contains("Al-Anbar");
    }

    private AreaMatch one(String pcode) {
        return new AreaMatch.One(places.find(new PCode(pcode)).orElseThrow());
    }

    private static long count(List<Integer> levels, int level) {
        return levels.stream().filter(one -> one == level).count();
    }
}
