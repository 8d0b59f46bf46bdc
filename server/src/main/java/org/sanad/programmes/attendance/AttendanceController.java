package org.sanad.programmes.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.attendance.RecordAttendance.Outcome;
import org.sanad.programmes.inclusion.accommodations.SupportPersons;
import org.sanad.programmes.modules.Modules;
import org.sanad.programmes.related.RelatedPages;
import org.sanad.programmes.sessionpage.SessionPart.Refusal;
import org.sanad.programmes.sessionpage.SessionParts;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The session's page: who came, on one screen. */
@Controller
class AttendanceController {

    private final OpenRegister openRegister;
    private final RecordAttendance recordAttendance;
    private final CloseSession closeSession;
    private final Beside beside;

    /** What stands on the page besides who came. */
    @Component
    record Beside(SessionParts parts, RelatedPages related, Modules modules, SupportPersons supportPersons) {}

    AttendanceController(
            OpenRegister openRegister, RecordAttendance recordAttendance, CloseSession closeSession, Beside beside) {
        this.openRegister = openRegister;
        this.recordAttendance = recordAttendance;
        this.closeSession = closeSession;
        this.beside = beside;
    }

    @GetMapping("/sessions/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam @Nullable String saved,
            @RequestParam(name = "passed-on") @Nullable String passedOn,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var register =
                openRegister.open(new SessionId(id), page.texts().language().tag());
        var view = view(register, List.of(), Optional.empty(), Map.of(), page);
        view.addObject("saved", saved != null);
        view.addObject("passedOn", passedOn != null);
        return view;
    }

    @PostMapping("/sessions/{id}")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var session = new SessionId(id);
        var language = page.texts().language().tag();
        var sheet = new RegisterForm(fields).sheet(session, openRegister.open(session, language));
        var outcome = recordAttendance.record(sheet);
        var refused = beside.parts().keep(session, fields);
        boolean recorded = outcome instanceof Outcome.Recorded;
        if (recorded && refused.isEmpty()) {
            return new ModelAndView("redirect:/sessions/" + id + "?saved");
        }
        var register = openRegister.open(session, language);
        var view = view(register, recorded ? List.of() : sheet.marks(), Optional.of(outcome), refused, page);
        view.setStatus(
                recorded || outcome instanceof Outcome.NeedsReason
                        ? HttpStatus.UNPROCESSABLE_CONTENT
                        : HttpStatus.CONFLICT);
        return view;
    }

    @PostMapping("/sessions/{id}/close")
    String close(@PathVariable UUID id) {
        return switch (closeSession.close(new SessionId(id))) {
            case CloseSession.Outcome.Closed() -> "redirect:/sessions/" + id;
            case CloseSession.Outcome.StillOpen(var people) ->
                throw new Refused(Refused.Kind.CONFLICT, Problem.of("people-not-marked", people));
            case CloseSession.Outcome.NotHeld() ->
                throw new Refused(Refused.Kind.CONFLICT, Problem.of("session-not-held"));
        };
    }

    @PostMapping("/sessions/{id}/reopen")
    String reopen(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        closeSession.reopen(new SessionId(id), reason);
        return "redirect:/sessions/" + id;
    }

    private ModelAndView view(
            Register register,
            List<Attendance> typed,
            Optional<Outcome> outcome,
            Map<String, Refusal> refused,
            Page page) {
        var session = new SessionId(register.facts().id());
        var model = new HashMap<String, Object>();
        model.put("register", register);
        model.put("rows", RegisterRow.of(register, typed, outcome, page.texts().by(RegisterRow::name)));
        model.put("problem", outcome.flatMap(AttendanceController::problem));
        model.put("refused", List.copyOf(refused.values()));
        model.put("saved", false);
        model.put("modules", beside.modules().names());
        model.put("parts", beside.parts().show(session, register.takesMarks(), refused, page));
        model.put("supported", beside.supportPersons().at(session));
        model.put("related", beside.related().of(session));
        return new ModelAndView("programmes/session", model);
    }

    private static Optional<Problem> problem(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded recorded -> Optional.empty();
            case Outcome.SessionClosed() -> Optional.of(Problem.of("session-closed"));
            case Outcome.SessionCancelled() -> Optional.of(Problem.of("session-cancelled"));
            case Outcome.TooEarly(var day) -> Optional.of(Problem.of("session-too-early", day));
            case Outcome.NotInCohort(var outsiders) ->
                Optional.of(outsiders.getFirst().problem());
            case Outcome.NeedsReason(var people) -> Optional.of(Problem.of("correction-reason"));
            case Outcome.Conflict(var standing) -> Optional.of(Problem.of("marked-by-another"));
        };
    }
}
