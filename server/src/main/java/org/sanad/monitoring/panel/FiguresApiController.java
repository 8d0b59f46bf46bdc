package org.sanad.monitoring.panel;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.ProgrammeFigures;
import org.sanad.web.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a year for other programs. */
@RestController
class FiguresApiController {

    private final ProgrammeFigures figures;
    private final Clock clock;

    FiguresApiController(ProgrammeFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/api/figures")
    FigureAnswer figures(FigureQuery query, @RequestParam @Nullable String parts) {
        var thisYear = clock.instant().atZone(Texts.ZONE).getYear();
        return FigureAnswer.of(figures.of(query.scope(thisYear)), "all".equals(parts));
    }
}
