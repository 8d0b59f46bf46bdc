package org.sanad.programmes.calendar.feed;

import java.time.Instant;
import java.util.Map;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The private address of one's own calendar; it is shown once, when it is made. */
@Controller
class LinkController {

    private final KeepCalendarLink keepCalendarLink;

    LinkController(KeepCalendarLink keepCalendarLink) {
        this.keepCalendarLink = keepCalendarLink;
    }

    @GetMapping("/calendar/link")
    ModelAndView show() {
        return view("");
    }

    @PostMapping("/calendar/link")
    ModelAndView make(@ModelAttribute(name = "page", binding = false) Page page) {
        var token = keepCalendarLink.make(page.texts().language());
        return view(ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/feeds/{token}.ics")
                .buildAndExpand(token)
                .toUriString());
    }

    @PostMapping("/calendar/link/revoke")
    String revoke() {
        keepCalendarLink.revoke();
        return "redirect:/calendar/link";
    }

    private ModelAndView view(String address) {
        var made = keepCalendarLink.madeAt();
        return new ModelAndView(
                "programmes/calendarlink",
                Map.of("address", address, "made", made.isPresent(), "since", made.orElse(Instant.EPOCH)));
    }
}
