package org.sanad.forms.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Taking the answers to a form out. */
@Controller
class ExportController {

    private final ReadExport readExport;
    private final TakeOut takeOut;
    private final Clock clock;

    ExportController(ReadExport readExport, TakeOut takeOut, Clock clock) {
        this.readExport = readExport;
        this.takeOut = takeOut;
        this.clock = clock;
    }

    @GetMapping("/forms/{id}/export")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("forms/export", Map.of("view", readExport.view(new FormId(id))));
    }

    /**
     * The file. It may be asked for again with the last id that arrived as {@code after}: the rest follows. Nothing of it
     * stays in a cache.
     */
    @GetMapping("/forms/{id}/export/file")
    void file(@PathVariable UUID id, ExportForm asked, HttpServletResponse response) throws IOException {
        try (var export = takeOut.begin(new FormId(id), asked)) {
            var name = export.name() + "-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + "."
                    + export.kind().extension();
            response.setContentType(export.kind().mediaType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            export.write(response.getOutputStream());
        }
    }
}
