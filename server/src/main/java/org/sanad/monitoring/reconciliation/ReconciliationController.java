package org.sanad.monitoring.reconciliation;

import java.util.Map;
import org.sanad.monitoring.FigureYear;
import org.sanad.programmes.FigureScope;
import org.sanad.programmes.FigureWords;
import org.sanad.programmes.ProgrammeFigures;
import org.sanad.shared.Period;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Published and counted, side by side. */
@Controller
class ReconciliationController {

    private static final int YEAR_WITH_A_REPORT = 2022;

    private final Reconcile reconcile;
    private final ProgrammeFigures figures;

    ReconciliationController(Reconcile reconcile, ProgrammeFigures figures) {
        this.reconcile = reconcile;
        this.figures = figures;
    }

    @GetMapping("/figures/published")
    ModelAndView published(@RequestParam(defaultValue = "") String year, @ModelAttribute("page") Page page) {
        var number = FigureYear.read(year.strip(), YEAR_WITH_A_REPORT);
        var rows = reconcile.year(FigureScope.whole(Reconcile.PROGRAMME, Period.year(number)));
        var words = new FigureWords(
                page.texts(), figures.placeNames(page.texts().language().tag()));
        var published = new ReconciliationPage(number, rows, words);
        return new ModelAndView("monitoring/published", Map.of("published", published));
    }
}
