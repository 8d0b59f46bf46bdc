package org.sanad.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One mark from the screen where it is set to the sheet that a donor opens. */
@StoryTest
class AttendanceWalkStoryTest {

    private final Cast cast;
    private final JdbcClient jdbc;
    private final SmallProgramme programme;

    AttendanceWalkStoryTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
        this.programme = new SmallProgramme(jdbc);
    }

    @Test
    void marks_that_are_posted_stand_in_the_table_and_then_in_the_sheet() throws IOException {
        var project = programme.project("ILA", "WITH_LIVELIHOODS", "IQG13");
        var people = programme.members(project.cohort(), "FEMALE", 4);
        var session = programme.session(project.cohort(), 0, LocalDate.of(2022, 4, 12), "PLANNED");
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.MISSION).browser();
        var marks = new HashMap<String, String>();
        people.forEach(person -> marks.put("mark." + person, person.equals(people.getLast()) ? "ABSENT" : "PRESENT"));
        marks.put("reason." + people.getLast(), "ILL");
        var address = "/sessions/" + session;
        assertThat(supervisor.submit(address, address, marks).statusCode()).isEqualTo(302);

        assertThat(cameIn(session)).isEqualTo(3);
        assertThat(awarenessInSheet(supervisor)).isEqualTo("0");

        assertThat(supervisor.submit(address, address + "/close", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(awarenessInSheet(supervisor)).isEqualTo("3");
    }

    private long cameIn(UUID session) {
        return jdbc.sql("select count(*) from programmes.attendance where session_id = ? and mark = 'PRESENT'")
                .param(session)
                .query(Long.class)
                .single();
    }

    private String awarenessInSheet(Visitor visitor) throws IOException {
        var file = visitor.download("/figures.xlsx?year=2022&programme=" + programme.code)
                .body();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheet(1).orElseThrow().read().stream()
                    .filter(row -> row.getCellText(0).equals("awareness sessions"))
                    .map(row -> row.getCellText(2))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
