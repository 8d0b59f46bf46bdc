package org.sanad.programmes.cohorts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.registry.People;
import org.sanad.registry.PersonId;
import org.sanad.registry.PersonSummary;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who joins and who leaves a cohort. */
@Controller
class MembersController {

    private static final int MOST_FOUND = 20;

    private final OpenCohort openCohort;
    private final KeepCohort keepCohort;
    private final EnrolParticipants enrol;
    private final People people;
    private final Clock clock;

    MembersController(
            OpenCohort openCohort, KeepCohort keepCohort, EnrolParticipants enrol, People people, Clock clock) {
        this.openCohort = openCohort;
        this.keepCohort = keepCohort;
        this.enrol = enrol;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/cohorts/{id}/members")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        return view(new CohortId(id), TypedText.of(q), Optional.empty());
    }

    @PostMapping("/cohorts/{id}/members")
    ModelAndView join(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var cohort = new CohortId(id);
        openCohort.requireEnrolling(cohort);
        var person = person(fields);
        return switch (enrol.enrol(cohort, person, day(fields, "joinedOn"))) {
            case Enrolment.Enrolled(var in) -> back(id);
            case Enrolment.AlreadyIn(var in) -> back(id);
            case Enrolment.NotForThisCohort refused -> {
                var view = view(cohort, TypedText.of(fields.get("q")), Optional.of(refused.problem()));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
            case Enrolment.Unknown(var nobody) ->
                throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("no-such-person-here"));
        };
    }

    @PostMapping("/cohorts/{id}/leave")
    ModelAndView leave(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var cohort = new CohortId(id);
        openCohort.requireEnrolling(cohort);
        var reason = Optional.ofNullable(fields.get("reason")).orElse("");
        enrol.leave(cohort, person(fields), day(fields, "leftOn"), reason);
        return back(id);
    }

    private ModelAndView view(CohortId cohort, String typed, Optional<Problem> problem) {
        var model = new HashMap<String, Object>();
        model.put("members", openCohort.members(cohort));
        model.put("cohort", keepCohort.cohort(cohort));
        model.put("typed", typed);
        model.put("found", typed.isEmpty() ? List.<PersonSummary>of() : people.find(typed, MOST_FOUND));
        model.put("today", LocalDate.now(clock.withZone(Texts.ZONE)));
        model.put("problem", problem);
        return new ModelAndView("programmes/members", model);
    }

    private static PersonId person(Map<String, String> fields) {
        return TypedFields.id(fields.get("person"))
                .map(PersonId::new)
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("address-not-understood")));
    }

    private static LocalDate day(Map<String, String> fields, String field) {
        return TypedFields.date(fields.get(field))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("date-not-read")));
    }

    private static ModelAndView back(UUID cohort) {
        return new ModelAndView("redirect:/cohorts/" + cohort + "/members");
    }
}
