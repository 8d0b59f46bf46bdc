package org.sanad.forms.review.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** Interviews that were not held, or not with everybody, show in how they resemble each other. */
@StoryTest
class HabitsStoryTest {

    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-01-05T09:00:00+03:00");

    private static final String SCALE = IntStream.rangeClosed(1, 10)
            .mapToObj(i -> "| | select_one often | q%1$d | Question %1$d |".formatted(i))
            .collect(Collectors.joining("\n"));

    private static final String SURVEY = """
            | survey |
            | | type | name | label |
            | | start | start | |
            | | end | end | |
            | | text | name | Name |
            %s
            | | text | remarks | Remarks |
            | choices |
            | | list_name | name | label |
            | | often | a | Never |
            | | often | b | Sometimes |
            | | often | c | Always |
            """.formatted(SCALE);

    private final FormStory story;
    private final CheckArrivals checkArrivals;
    private final String xmlId = FormStory.name();
    private final String address;
    private final Phone phone;

    HabitsStoryTest(Cast cast, CheckArrivals checkArrivals) {
        this.story = FormStory.begin(cast);
        this.checkArrivals = checkArrivals;
        this.address = story.published(xmlId, "1", SURVEY);
        story.inUse(address);
        this.phone = story.phone();
    }

    @Test
    void a_copy_in_which_only_the_name_was_changed_is_found_and_one_after_hours_is_not() {
        interview("Huda", "abcabcabca", 0, 20);
        interview("Rana", "abcabcabca", 25, 20);
        assertThat(found())
                .isEqualTo(
                        "10 of 11 answers are the same as those of another, sent shortly before from the same hands");
        interview("Shirin", "abcabcabca", 300, 20);
        assertThat(found()).isEqualTo("nothing");
    }

    @Test
    void five_interviews_in_a_row_with_the_same_choices_are_found() {
        for (var i = 0; i < 4; i++) {
            interview("Person " + i, "abcabcabca", i * 90, 20);
            assertThat(found()).isEqualTo("nothing");
        }
        interview("Person 5", "abcabcabca", 500, 20);
        assertThat(found()).isEqualTo("The same choices 5 times in a row from the same hands");
    }

    @Test
    void the_same_answer_all_the_way_down_is_found_and_a_mixed_one_is_not() {
        interview("Huda", "bbbbbbbbbb", 0, 20);
        assertThat(found()).isEqualTo("The same choice 10 times down one block of questions");
        interview("Rana", "bbbbbbbbba", 200, 20);
        assertThat(found()).isEqualTo("nothing");
    }

    @Test
    void thirteen_interviews_begun_within_an_hour_are_more_than_one_person_can_hold() {
        for (var i = 0; i < LookForHabits.MOST_IN_AN_HOUR; i++) {
            interview("Person " + i, mixed(i), i * 4, 3);
        }
        assertThat(found()).isEqualTo("nothing");
        interview("One more", mixed(99), 50, 3);
        assertThat(found()).isEqualTo("13 within an hour from the same hands");
    }

    @Test
    void an_interview_in_a_quarter_of_the_usual_time_is_found() {
        for (var i = 0; i < LookAtTime.FEWEST_FORMS; i++) {
            interview("Person " + i, mixed(i), i * 90, 20 + i % 5);
        }
        assertThat(found()).isEqualTo("nothing");
        interview("In a hurry", mixed(77), 5000, 4);
        assertThat(found()).isEqualTo("Took 4 minutes, usually 22");
    }

    /** Answers that differ from those of every other number in many places. */
    private static String mixed(int number) {
        var written = Integer.toString(number * 7919 + 59049, 3);
        return (written + "0120120120")
                .substring(0, 10)
                .replace('0', 'a')
                .replace('1', 'b')
                .replace('2', 'c');
    }

    private void interview(String name, String choices, int begins, int minutes) {
        var start = MORNING.plusMinutes(begins);
        var answers = IntStream.rangeClosed(1, choices.length())
                .mapToObj(i -> "<q%1$d>%2$s</q%1$d>".formatted(i, choices.charAt(i - 1)))
                .collect(Collectors.joining());
        var answer =
                phone.submit("""
                <?xml version='1.0' ?><data id="%s" version="1" xmlns:orx="http://openrosa.org/xforms">\
                <start>%s</start><end>%s</end><name>%s</name>%s\
                <orx:meta><orx:instanceID>uuid:%s</orx:instanceID></orx:meta></data>
                """.formatted(xmlId, start, start.plusMinutes(minutes), name, answers, UUID.randomUUID()));
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    /** What the table shows of the newest submission. */
    private String found() {
        checkArrivals.checkAll();
        return story.author()
                .page(address + "/answers")
                .select("tbody td[data-label=To look at]")
                .eachText()
                .getFirst();
    }
}
