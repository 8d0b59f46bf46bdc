package org.sanad.demo.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sanad.assessment.Method;
import org.sanad.assessment.rounds.RoundDetails;
import org.sanad.shared.PCode;

/** The two governorates that were assessed. */
enum Assessment2020 {
    ANBAR("ANB-2020", "Anbar 2020", "IQG01", "IQG01Q01", "IQG01Q02") {
        @Override
        Set<String> dividing() {
            return Set.of("respondent_group", "location", "disability_wg");
        }
    },
    /** Asked in five districts and of one person with a disability: divided by either, all of it would be hidden. */
    BASRA("BAS-2020", "Basra 2020", "IQG02", "IQG02Q06", "IQG02Q07") {
        @Override
        Set<String> dividing() {
            return Set.of("respondent_group");
        }
    };

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 11, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 11, 30);

    private static final Map<String, String> CONSENT = Map.of(
            "en",
            "We ask about work and about what helps people to feel well. Taking part is free, and every question may be"
                    + " left out.",
            "ar",
            "نسأل عن العمل وعمّا يساعد الناس على أن يشعروا بحال جيدة. المشاركة طوعية، ويمكن ترك أي سؤال.",
            "ckb",
            "دەربارەی کار و ئەوەی یارمەتی خەڵک دەدات باش بن دەپرسین. بەشداری ئارەزوومەندانەیە و هەر پرسیارێک دەکرێت"
                    + " بەجێ بهێڵرێت.");

    private final String code;
    private final String title;
    private final String area;
    private final List<String> districts;

    Assessment2020(String code, String title, String area, String... districts) {
        this.code = code;
        this.title = title;
        this.area = area;
        this.districts = List.of(districts);
    }

    /** The questions by whose answers there are enough interviews to compare. */
    abstract Set<String> dividing();

    /** Whether parts of those who were asked are large enough for a report to show anything of them. */
    boolean tellsParts() {
        return this == ANBAR;
    }

    /** As files and published figures call it. */
    String governorate() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    /** Some of those it was asked in. */
    List<PCode> districts() {
        return districts.stream().map(PCode::new).toList();
    }

    LocalDate planning() {
        return FIRST_DAY.minusDays(10);
    }

    LocalDate firstDay() {
        return FIRST_DAY;
    }

    LocalDate lastDay() {
        return LAST_DAY;
    }

    /** When what was said was read first; the other steps follow. */
    LocalDate reading() {
        return LAST_DAY.plusDays(3);
    }

    LocalDate counting() {
        return LAST_DAY.plusDays(9);
    }

    LocalDate deciding() {
        return LAST_DAY.plusDays(11);
    }

    LocalDate publishing() {
        return LAST_DAY.plusDays(18);
    }

    RoundDetails details() {
        return new RoundDetails(
                code,
                title,
                "What people need to feel well and to earn a living, and how support for both goes together.",
                new PCode(area),
                List.of(Method.KEY_INFORMANTS, Method.FOCUS_GROUPS),
                CONSENT,
                FIRST_DAY,
                LAST_DAY);
    }
}
