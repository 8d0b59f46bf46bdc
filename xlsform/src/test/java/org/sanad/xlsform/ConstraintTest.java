package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What forms demand of an answer, held against answers. */
class ConstraintTest {

    /** One submission, seen from the question {@code house/age}. */
    private record Answers(String given, Map<String, String> others) implements KnownAnswers {

        @Override
        public String path() {
            return "house/age";
        }

        @Override
        public Optional<String> answer(String path) {
            return path.equals(path()) ? Optional.of(given) : Optional.ofNullable(others.get(path));
        }

        @Override
        public LocalDateTime now() {
            return LocalDateTime.parse("2026-11-23T10:00:00");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ". <= 120 | 250 | FAILS",
                ". <= 120 | 120 | HOLDS",
                ". >= 0 and . <= 120 | -1 | FAILS",
                ". >= 0 and . <= 120 | 0 | HOLDS",
                "0 <= . and . <= 100 | 130 | FAILS",
                ". < 5 or . = 99 | 99 | HOLDS",
                ". < 5 or . = 99 | 98 | FAILS",
                ". mod 2 = 0 | 7 | FAILS",
                ". * 2 + 1 < 10 - 1 | 4 | FAILS",
                ". > -5 | -7 | FAILS",
                "regex(., '^07[0-9]{9}$') | 07701234567 | HOLDS",
                "regex(., '^07[0-9]{9}$') | 0770 | FAILS",
                "not(selected(., 'none') and count-selected(.) > 1) | none work | FAILS",
                "not(selected(., 'none') and count-selected(.) > 1) | none | HOLDS",
                "count-selected(.) <= 2 | a b c | FAILS",
                "string-length(.) = 3 | abcd | FAILS",
                ". <= today() | 2026-11-24 | FAILS",
                ". <= today() | 2026-11-23 | HOLDS",
                ". > date('2020-01-01') | 2019-12-31 | FAILS",
                ". <= /data/house/size | 9 | FAILS",
                ". <= ../size | 3 | HOLDS",
                ". <= current()/../size | 9 | FAILS",
                "if(../sex = 'female', . < 60, . < 65) | 62 | FAILS",
                "true() | 1 | HOLDS",
                ". != 3 | 3 | FAILS",
                ". = 'yes' | no | FAILS",
                ". > 5 | many | FAILS"
            })
    void a_rule_holds_or_fails_as_on_a_phone(String rule, String answer, Verdict verdict) {
        assertThat(Constraint.of(rule).judge(new Answers(answer, Map.of("house/size", "4", "house/sex", "female"))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ". < ../unanswered | 3",
                ". < ../not-here | 3",
                ". < count(/data/child) | 3",
                ". < sum(/data/child/age) | 3",
                "pulldata('ages', 'most', 'place', 'x') > . | 3",
                ". < instance('ages')/root/item[name = 'x']/most | 3",
                "regex(., '[0-9]{3}') | 12345",
                "regex(., '[') | 1",
                ". = '7.0' | 7",
                ". > '2020-01-01' | 2021-01-01",
                ". <= | 3",
                "../child[2] > . | 3"
            })
    void what_cannot_be_told_stays_open(String rule, String answer) {
        var answers = new Answers(answer, Map.of("house/unanswered", ""));
        assertThat(Constraint.of(rule).judge(answers)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void what_is_known_decides_where_it_suffices() {
        var answers = new Answers("250", Map.of());
        assertThat(Constraint.of(". <= 120 and . < ../not-here").judge(answers)).isEqualTo(Verdict.FAILS);
        assertThat(Constraint.of(". > 120 or . < ../not-here").judge(answers)).isEqualTo(Verdict.HOLDS);
        assertThat(Constraint.of(". > 120 and . < ../not-here").judge(answers)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_rule_tells_whether_all_its_words_are_read() {
        assertThat(Constraint.of(". <= 120").isRead()).isTrue();
        assertThat(Constraint.of("../child[2] > .").isRead()).isFalse();
    }
}
