package org.sanad.programmes.holidays;

import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.geography.Places;
import org.sanad.shared.Kept;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The holidays, and entering one. */
@Controller
class HolidaysController {

    private final KeepHolidays keepHolidays;
    private final Places places;
    private final Permit permit;

    HolidaysController(KeepHolidays keepHolidays, Places places, Permit permit) {
        this.keepHolidays = keepHolidays;
        this.places = places;
        this.permit = permit;
    }

    @GetMapping("/holidays")
    ModelAndView show(@ModelAttribute(name = "page", binding = false) Page page) {
        return view(page, HolidayForm.EMPTY, FormErrors.none());
    }

    @PostMapping("/holidays")
    ModelAndView add(HolidayForm form, @ModelAttribute(name = "page", binding = false) Page page) {
        permit.requireAnywhere(Permission.KEEP_HOLIDAYS);
        var errors = FormErrors.none();
        var kept = form.details(errors).map(keepHolidays::add);
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return errors.any() ? view(page, form, errors) : new ModelAndView("redirect:/holidays");
    }

    @PostMapping("/holidays/{id}/remove")
    String remove(@PathVariable UUID id) {
        keepHolidays.remove(id);
        return "redirect:/holidays";
    }

    private ModelAndView view(Page page, HolidayForm form, FormErrors errors) {
        var shown = new HolidaysPage(keepHolidays.calendar(), places, page.texts());
        var view = new ModelAndView("programmes/holidays", Map.of("holidays", shown, "form", form, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
