package org.sanad.programmes.calendar;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.directory.SiteId;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.Page;
import org.sanad.workforce.StaffId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The calendars. Anything in the address that cannot be read shows this week. */
@Controller
class CalendarController {

    /** What of the time is asked for. */
    record Asked(@Nullable String span, @Nullable String day) {

        Span around() {
            return TypedFields.choice(Span.class, TypedText.of(span).toUpperCase(Locale.ROOT))
                    .orElse(Span.WEEK);
        }
    }

    private final OpenCalendar openCalendar;

    CalendarController(OpenCalendar openCalendar) {
        this.openCalendar = openCalendar;
    }

    @GetMapping("/calendar")
    ModelAndView own(Asked asked, @ModelAttribute(name = "page", binding = false) Page page) {
        return view(new Whose.Own(), asked, page);
    }

    @GetMapping("/projects/{id}/calendar")
    ModelAndView ofProject(
            @PathVariable UUID id, Asked asked, @ModelAttribute(name = "page", binding = false) Page page) {
        return view(new Whose.OfProject(new ProjectId(id)), asked, page);
    }

    @GetMapping("/sites/{id}/calendar")
    ModelAndView ofSite(@PathVariable UUID id, Asked asked, @ModelAttribute(name = "page", binding = false) Page page) {
        return view(new Whose.OfSite(new SiteId(id)), asked, page);
    }

    @GetMapping("/staff/{id}/calendar")
    ModelAndView ofFacilitator(
            @PathVariable UUID id, Asked asked, @ModelAttribute(name = "page", binding = false) Page page) {
        return view(new Whose.OfFacilitator(new StaffId(id)), asked, page);
    }

    private ModelAndView view(Whose whose, Asked asked, Page page) {
        var language = Locale.of(page.texts().language().tag());
        var calendar = openCalendar.open(whose, asked.around(), TypedFields.date(asked.day()), language);
        return new ModelAndView(
                "programmes/calendar",
                Map.of("calendar", calendar, "words", new CalendarWords(page.texts(), calendar.modules())));
    }
}
