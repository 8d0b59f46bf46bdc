package org.sanad.monitoring.panel;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.geography.Places;
import org.sanad.monitoring.reconciliation.Reconcile;
import org.sanad.monitoring.reconciliation.ReconciliationPage;
import org.sanad.programmes.AttendanceReport;
import org.sanad.programmes.FigureCode;
import org.sanad.programmes.FigureWords;
import org.sanad.programmes.ProgrammeFigures;
import org.sanad.shared.CountBasis;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Page;
import org.sanad.web.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The year's panel and each figure's page, to read and to take away as a sheet. */
@Controller
class PanelController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ProgrammeFigures figures;
    private final Places places;
    private final Reconcile reconcile;
    private final Clock clock;

    PanelController(ProgrammeFigures figures, Places places, Reconcile reconcile, Clock clock) {
        this.figures = figures;
        this.places = places;
        this.reconcile = reconcile;
        this.clock = clock;
    }

    @GetMapping("/figures")
    ModelAndView panel(FigureQuery query, @ModelAttribute("page") Page page) {
        var counted = figures.of(query.scope(thisYear()));
        var texts = page.texts();
        var cuts = counted.audience().threshold() == 0;
        var words = words(texts);
        var panel = new PanelPage(counted, words, Choices.of(texts, places, thisYear(), cuts));
        var year = counted.scope().period().from().getYear();
        var published = new ReconciliationPage(year, reconcile.with(counted), words);
        return new ModelAndView("monitoring/panel", Map.of("panel", panel, "published", published));
    }

    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> panelAsSheet(FigureQuery query, @ModelAttribute("page") Page page) {
        var scope = query.scope(thisYear());
        var counted = figures.of(scope);
        var file = new AttendanceReport(counted, words(page.texts())).xlsx(figures.sessions(scope, ""));
        return file(file, "figures-" + scope.period().from().getYear());
    }

    @GetMapping("/figures/{code}")
    ModelAndView figure(
            @PathVariable String code,
            FigureQuery query,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable String open,
            @RequestParam @Nullable String project,
            @ModelAttribute("page") Page page) {
        var scope = query.scope(thisYear());
        var counted = figures.of(scope);
        var opened = new FigurePage.Opened(said(by), said(open), said(project));
        var sessions = opened.project().isEmpty()
                ? List.<ProgrammeFigures.SessionServices>of()
                : figures.sessions(scope, opened.project());
        var shown = new FigurePage(counted, known(code), words(page.texts()), opened, sessions);
        return new ModelAndView("monitoring/figure", Map.of("figure", shown));
    }

    @GetMapping("/figures/{code}.xlsx")
    ResponseEntity<byte[]> figureAsSheet(
            @PathVariable String code, FigureQuery query, @ModelAttribute("page") Page page) {
        var scope = query.scope(thisYear());
        var report = new AttendanceReport(figures.of(scope), words(page.texts()));
        var figure = known(code);
        var sessions = figure.counts() == CountBasis.SERVICES
                ? figures.sessions(scope, "")
                : List.<ProgrammeFigures.SessionServices>of();
        var codes = figure == FigureCode.SERVICES
                ? Set.of(
                        FigureCode.SERVICES,
                        FigureCode.SESSION_SERVICES,
                        FigureCode.AWARENESS_SERVICES,
                        FigureCode.PEER_SUPPORT_SERVICES,
                        FigureCode.COUNSELLING_SESSIONS)
                : Set.of(figure);
        return file(
                report.xlsx(codes, sessions), code + "-" + scope.period().from().getYear());
    }

    private static FigureCode known(String code) {
        return FigureCode.of(code)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("figures-code-unknown", code)));
    }

    private FigureWords words(Texts texts) {
        return new FigureWords(texts, figures.placeNames(texts.language().tag()));
    }

    private int thisYear() {
        return clock.instant().atZone(Texts.ZONE).getYear();
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sanad-" + name + ".xlsx")
                                .build()
                                .toString())
                .body(content);
    }
}
