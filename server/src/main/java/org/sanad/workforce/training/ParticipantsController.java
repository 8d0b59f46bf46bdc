package org.sanad.workforce.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.Choice;
import org.sanad.web.Texts;
import org.sanad.workforce.StaffId;
import org.sanad.workforce.StaffMembers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One training: who takes part and who completed it. */
@Controller
class ParticipantsController {

    private final KeepTrainings keepTrainings;
    private final RecordCompletion recordCompletion;
    private final StaffMembers staff;
    private final TrainingWords words;
    private final Clock clock;

    ParticipantsController(
            KeepTrainings keepTrainings,
            RecordCompletion recordCompletion,
            StaffMembers staff,
            TrainingWords words,
            Clock clock) {
        this.keepTrainings = keepTrainings;
        this.recordCompletion = recordCompletion;
        this.staff = staff;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/trainings/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return view(id, Optional.empty());
    }

    @PostMapping("/trainings/{id}/participants")
    String join(@PathVariable UUID id, @RequestParam(defaultValue = "") String staff) {
        keepTrainings.keepable(id);
        recordCompletion.takesPart(id, TypedFields.id(staff).map(StaffId::new).orElseThrow(() -> unread("choose-one")));
        return "redirect:/trainings/" + id;
    }

    @PostMapping("/trainings/{id}/participants/{staff}/remove")
    String leave(@PathVariable UUID id, @PathVariable UUID staff) {
        recordCompletion.takesNoPart(id, new StaffId(staff));
        return "redirect:/trainings/" + id;
    }

    @PostMapping("/trainings/{id}/participants/{staff}")
    ModelAndView complete(@PathVariable UUID id, @PathVariable UUID staff, @RequestParam Map<String, String> fields) {
        keepTrainings.keepable(id);
        var completion = new Completion(
                day(fields.get("completedOn")),
                TypedText.of(fields.get("certificateNumber")),
                day(fields.get("certifiedOn")));
        return switch (recordCompletion.complete(id, new StaffId(staff), completion)) {
            case Kept.Yes<UUID> yes -> new ModelAndView("redirect:/trainings/" + id);
            case Kept.No<UUID>(var faults) ->
                view(id, Optional.of(faults.values().iterator().next()));
        };
    }

    @PostMapping("/trainings/{id}/completed")
    String completeAll(@PathVariable UUID id) {
        recordCompletion.completeAll(id);
        return "redirect:/trainings/" + id;
    }

    private ModelAndView view(UUID id, Optional<Problem> problem) {
        var training = keepTrainings.training(id);
        var participants = recordCompletion.participants(id);
        var model = new HashMap<String, Object>();
        model.put("training", training);
        model.put("participants", participants);
        model.put("mayKeep", keepTrainings.mayKeep(training));
        model.put(
                "others",
                staff.all().stream()
                        .filter(member -> participants.stream()
                                .noneMatch(
                                        one -> one.staffId().equals(member.id().value())))
                        .map(member -> new Choice(member.id().value().toString(), member.fullName()))
                        .toList());
        model.put("words", words);
        model.put("today", LocalDate.now(clock.withZone(Texts.ZONE)));
        model.put("problem", problem);
        var view = new ModelAndView("workforce/training", model);
        view.setStatus(problem.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    /** Left blank is no day; what cannot be read is said. */
    private static Optional<LocalDate> day(@Nullable String typed) {
        if (TypedText.of(typed).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TypedFields.date(typed).orElseThrow(() -> unread("date-not-read")));
    }

    private static Refused unread(String problem) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(problem));
    }
}
