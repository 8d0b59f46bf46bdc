package org.sanad.workforce.members;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.UserDirectory;
import org.sanad.directory.Organisations;
import org.sanad.shared.Kept;
import org.sanad.web.FormErrors;
import org.sanad.workforce.KeepStaff;
import org.sanad.workforce.StaffId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of staff and the form of one. */
@Controller
class StaffController {

    private final KeepStaff keepStaff;
    private final Organisations organisations;
    private final UserDirectory users;

    StaffController(KeepStaff keepStaff, Organisations organisations, UserDirectory users) {
        this.keepStaff = keepStaff;
        this.organisations = organisations;
        this.users = users;
    }

    @GetMapping("/staff")
    ModelAndView list() {
        var model = new HashMap<String, Object>();
        model.put("staff", keepStaff.list());
        model.put("organisations", organisations.all());
        model.put("users", users.all());
        return new ModelAndView("workforce/staff", model);
    }

    @GetMapping("/staff/new")
    ModelAndView blank() {
        keepStaff.list();
        return form(Optional.empty(), StaffForm.EMPTY, FormErrors.none());
    }

    @PostMapping("/staff")
    ModelAndView add(StaffForm form) {
        return answer(Optional.empty(), keepStaff.add(form.details()), form);
    }

    @GetMapping("/staff/{id}")
    ModelAndView edit(@PathVariable UUID id) {
        var member = keepStaff.member(new StaffId(id));
        return form(Optional.of(member.id()), StaffForm.of(member), FormErrors.none());
    }

    @PostMapping("/staff/{id}")
    ModelAndView change(@PathVariable UUID id, StaffForm form) {
        var known = new StaffId(id);
        return answer(Optional.of(known), keepStaff.change(known, form.details()), form);
    }

    private ModelAndView answer(Optional<StaffId> id, Kept<StaffId> kept, StaffForm form) {
        return switch (kept) {
            case Kept.Yes<StaffId> yes -> new ModelAndView("redirect:/staff");
            case Kept.No<StaffId>(var faults) -> {
                var errors = new FormErrors();
                faults.forEach(errors::add);
                yield form(id, form, errors);
            }
        };
    }

    private ModelAndView form(Optional<StaffId> id, StaffForm form, FormErrors errors) {
        var model = new HashMap<String, Object>();
        model.put("address", id.map(known -> "/staff/" + known.value()).orElse("/staff"));
        model.put("isNew", id.isEmpty());
        model.put("form", form);
        model.put("errors", errors);
        model.put("organisations", organisations.all());
        model.put("users", users.all());
        var view = new ModelAndView("workforce/member", model);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
