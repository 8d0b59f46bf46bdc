package org.sanad.web.style;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sanad.shared.Problem;
import org.sanad.web.Choice;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.sanad.web.Pager;
import org.sanad.web.StackedBar;
import org.sanad.web.StackedBar.Part;
import org.sanad.web.StackedBar.Tone;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Profile("demo")
class StyleController {

    /** A day whose name and month are long in every language. */
    private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 11, 22);

    @GetMapping("/style")
    ModelAndView style(@ModelAttribute(name = "page", binding = false) Page page) {
        var errors = FormErrors.none()
                .add("age", Problem.of("sample-age", 150, 120))
                .add("agreed", Problem.of("sample-agreed"));
        return new ModelAndView(
                "web/style/page",
                Map.of(
                        "errors",
                        errors,
                        "choices",
                        choices(page),
                        "day",
                        SAMPLE_DAY,
                        "bar",
                        bar(page),
                        "pager",
                        new Pager(2, 25, 597, "/style")));
    }

    private static List<Choice> choices(Page page) {
        return List.of(
                new Choice("held", page.t("style.held")),
                new Choice("planned", page.t("style.planned"), page.t("style.planned-hint")),
                new Choice("cancelled", page.t("style.cancelled")));
    }

    private static StackedBar bar(Page page) {
        return new StackedBar(
                597,
                List.of(
                        new Part(page.t("style.men"), 239, Tone.PEOPLE_DARK),
                        new Part(page.t("style.women"), 121, Tone.PEOPLE_SOFT),
                        new Part(page.t("style.unknown"), 237, Tone.UNKNOWN)));
    }
}
