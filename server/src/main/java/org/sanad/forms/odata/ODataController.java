package org.sanad.forms.odata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.forms.odata.question.Misasked;
import org.sanad.forms.odata.question.Question;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers to programs that speak OData. */
@RestController
class ODataController {

    private static final String VERSION = "OData-Version";
    private static final String JSON = "application/json;odata.metadata=minimal;charset=utf-8";
    private static final Pattern PAGE = Pattern.compile("odata\\.maxpagesize=(\\d{1,5})");

    private final ReadService readService;
    private final MessageCatalogue catalogue;

    ODataController(ReadService readService, MessageCatalogue catalogue) {
        this.readService = readService;
        this.catalogue = catalogue;
    }

    @GetMapping("/api/forms/{xmlId}.svc")
    ResponseEntity<Map<String, Object>> service(@PathVariable String xmlId) {
        var service = readService.open(xmlId, address(xmlId));
        var sets = service.sets().stream()
                .map(set -> Map.of("name", set.name(), "kind", "EntitySet", "url", set.name()))
                .toList();
        return ResponseEntity.ok()
                .header(VERSION, "4.0")
                .contentType(MediaType.parseMediaType(JSON))
                .body(Map.of("@odata.context", service.address() + "/$metadata", "value", sets));
    }

    @GetMapping("/api/forms/{xmlId}.svc/$metadata")
    ResponseEntity<String> metadata(@PathVariable String xmlId) {
        return ResponseEntity.ok()
                .header(VERSION, "4.0")
                .contentType(MediaType.APPLICATION_XML)
                .body(WriteMetadata.of(readService.open(xmlId, address(xmlId))));
    }

    @GetMapping("/api/forms/{xmlId}.svc/{table}")
    void rows(
            @PathVariable String xmlId,
            @PathVariable String table,
            @RequestParam Map<String, String> asked,
            @RequestHeader Optional<List<String>> prefer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var service = readService.open(xmlId, address(xmlId));
        var set = service.set(table)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("odata-table-unknown", table)));
        var page = page(String.join(",", prefer.orElse(List.of())));
        var asking = request.getRequestURL() + "?" + Objects.requireNonNullElse(request.getQueryString(), "");
        var question = Question.of(asked, set, page, asking);
        response.setHeader(VERSION, "4.0");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setContentType(JSON);
        readService.answer(service, set, question, response.getOutputStream());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> misasked(Misasked misasked, HttpServletRequest request) {
        var language = Language.of(request.getLocale().getLanguage()).orElse(Language.ENGLISH);
        var texts = new Texts(catalogue, language, Digits.LATIN);
        var problem = misasked.problem();
        var words =
                Map.of("code", problem.code(), "message", (texts.what(problem) + " " + texts.mend(problem)).strip());
        return ResponseEntity.badRequest().header(VERSION, "4.0").body(Map.of("error", words));
    }

    private static int page(String preferred) {
        var page = PAGE.matcher(preferred);
        return page.find() ? Math.clamp(Integer.parseInt(page.group(1)), 1, Question.PAGE) : Question.PAGE;
    }

    private static String address(String xmlId) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("api", "forms", xmlId + ".svc")
                .toUriString();
    }
}
