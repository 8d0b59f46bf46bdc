package org.sanad.monitoring.reconciliation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.FigureScope;
import org.sanad.programmes.FigureWords;
import org.sanad.programmes.ProgrammeFigures;
import org.sanad.shared.Period;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Published and counted, side by side. */
@Controller
class ReconciliationController {

    private static final String YEAR_WITH_A_REPORT = "2022";

    private final Reconcile reconcile;
    private final ProgrammeFigures figures;

    ReconciliationController(Reconcile reconcile, ProgrammeFigures figures) {
        this.reconcile = reconcile;
        this.figures = figures;
    }

    @GetMapping("/figures/published")
    ModelAndView published(@RequestParam @Nullable String year, @ModelAttribute("page") Page page) {
        var number = number(year == null || year.isBlank() ? YEAR_WITH_A_REPORT : year.strip());
        var rows = reconcile.year(FigureScope.whole("MLI", Period.year(number)));
        var words = new FigureWords(
                page.texts(), figures.placeNames(page.texts().language().tag()));
        var published = new ReconciliationPage(number, rows, words);
        return new ModelAndView("monitoring/published", Map.of("published", published));
    }

    private static int number(String typed) {
        if (!typed.matches("[1-9][0-9]{3}")) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("figures-year-unknown", typed));
        }
        return Integer.parseInt(typed);
    }
}
