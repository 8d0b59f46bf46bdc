package org.sanad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.story.Routes.Expectation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route with every role: who is not expected is refused, and a route nobody expected anyone at fails. */
@StoryTest
class RoutesTest {

    /** Fields without which some forms are not understood at all, so that it is the permission that answers. */
    private static final Map<String, String> WHAT_FORMS_MUST_HOLD = Map.of(
            "purpose", "PHOTOGRAPH",
            "language", "en",
            "absorbed", new UUID(0, 1).toString(),
            "version", "0",
            "person", new UUID(0, 1).toString(),
            "joinedOn", "2021-02-01",
            "leftOn", "2021-02-01",
            "reason", "moved away",
            "month", "2021-03",
            "held", "0");

    private final RequestMappingHandlerMapping mapping;
    private final Cast cast;
    private final JdbcClient jdbc;

    RoutesTest(RequestMappingHandlerMapping requestMappingHandlerMapping, Cast cast, JdbcClient jdbc) {
        this.mapping = requestMappingHandlerMapping;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void every_route_says_who_is_expected_there() {
        assertThat(Routes.expected().keySet()).containsExactlyInAnyOrderElementsOf(Routes.existing(mapping));
    }

    @Test
    void every_role_enters_where_it_is_expected_and_nowhere_else() {
        var samples = samples();
        var people = people(Cast.MISSION);
        assign(Objects.requireNonNull(people.get(Role.FACILITATOR)), samples);
        var wrong = new ArrayList<String>();
        Routes.expected()
                .forEach((route, expectation) -> people.forEach((role, person) -> {
                    var status = visit(person.browser(), route, samples).statusCode();
                    if (isWrong(expectation, role, status)) {
                        wrong.add(role + " at " + route + ": " + status);
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoever_is_not_signed_in_enters_only_what_is_open_to_anyone() {
        var samples = samples();
        var wrong = new ArrayList<String>();
        Routes.expected().forEach((route, expectation) -> {
            var answer = visit(cast.stranger(), route, samples);
            var refused = answer.statusCode() == 401 || answer.statusCode() == 403;
            var ledAway = answer.statusCode() == 302
                    && answer.headers().firstValue("Location").orElse("").endsWith("/sign-in");
            if (expectation instanceof Expectation.Anyone ? refused : !refused && !ledAway) {
                wrong.add("a stranger at " + route + ": " + answer.statusCode());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void records_of_kirkuk_are_closed_to_every_role_that_holds_in_ninewa() {
        var samples = samples();
        var people = people(Cast.NINEWA);
        var wrong = new ArrayList<String>();
        ofPlacedRecords()
                .forEach(route -> people.forEach((role, person) -> {
                    var status = visit(person.browser(), route, samples).statusCode();
                    if (status != 403 && status != 404) {
                        wrong.add(role + " of Ninewa at " + route + ": " + status);
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    private static boolean isWrong(Expectation expectation, Role role, int status) {
        if (status >= 500) {
            return true;
        }
        var refused = status == 401 || status == 403;
        return switch (expectation) {
            case Expectation.Anyone() -> refused;
            case Expectation.SignedIn() -> refused;
            case Expectation.Token(), Expectation.Phone(), Expectation.Password() -> !refused;
            case Expectation.Needs needs -> refused == needs.met(role);
        };
    }

    /** Routes whose record lies somewhere. Places are no secret, and users are kept by administrators as a whole. */
    private static List<String> ofPlacedRecords() {
        return Routes.expected().keySet().stream()
                .filter(
                        route -> route.matches(
                                ".* /(people|projects|cohorts|sessions|sites|requests|workshop-types|evidence|assessments)/\\{.*"))
                .toList();
    }

    private SampleRecords samples() {
        return new SampleRecords(jdbc, cast.user(Role.VIEWER, Cast.MISSION).id().value());
    }

    private Map<Role, Cast.Person> people(Scope scope) {
        var people = new EnumMap<Role, Cast.Person>(Role.class);
        for (var role : Role.values()) {
            people.put(role, cast.signedIn(role, scope));
        }
        return people;
    }

    private void assign(Cast.Person facilitator, SampleRecords samples) {
        jdbc.sql("""
                        with member as (
                            insert into workforce.staff_member (full_name, role_title, user_id)
                            values ('Facilitator', 'Facilitator', :user) returning id)
                        insert into programmes.cohort_facilitator (cohort_id, staff_id)
                        select :cohort, id from member
                        """)
                .param("user", facilitator.id().value())
                .param("cohort", samples.cohort())
                .update();
    }

    private static HttpResponse<String> visit(Visitor browser, String route, SampleRecords samples) {
        var words = route.split(" ", 2);
        var address = samples.address(words[1]);
        if (words[0].equals("HEAD")) {
            return browser.head(address);
        }
        if (!words[0].equals("POST")) {
            return browser.get(address);
        }
        var fields = new HashMap<>(WHAT_FORMS_MUST_HOLD);
        fields.put("_csrf", browser.csrf(browser.get("/me").statusCode() == 200 ? "/me" : "/sign-in"));
        return browser.post(address, fields);
    }
}
