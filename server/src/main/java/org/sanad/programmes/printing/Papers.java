package org.sanad.programmes.printing;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.printing.PaperBar.PaperLanguage;
import org.sanad.reporting.pdf.PrintPdf;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Page;
import org.sanad.web.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows a paper as a page that prints well, and makes a PDF of the same page. */
@Component
public class Papers {

    private final TemplateEngine templates;
    private final MessageCatalogue catalogue;
    private final PrintPdf printPdf;

    Papers(TemplateEngine templates, MessageCatalogue catalogue, PrintPdf printPdf) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.printPdf = printPdf;
    }

    /** The words of a paper in the language asked for, else in the reader's own. */
    public Texts texts(String language, Page page) {
        return Language.of(language)
                .map(chosen -> new Texts(catalogue, chosen, page.texts().digits()))
                .orElse(page.texts());
    }

    /** @param options what else the address carries besides the language */
    public ModelAndView page(Paper paper, Page page, String back, Map<String, String> options) {
        var languages = Arrays.stream(Language.values())
                .map(language -> new PaperLanguage(
                        language.tag(),
                        language.ownName(),
                        address(page.path(), language, options),
                        language == paper.texts().language()))
                .toList();
        var pdf = printPdf.isAvailable()
                ? address(page.path() + ".pdf", paper.texts().language(), options)
                : "";
        var model = new HashMap<>(paper.model());
        model.put("texts", paper.texts());
        model.put("bar", Optional.of(new PaperBar(page, back, languages, pdf)));
        return new ModelAndView("programmes/" + paper.template(), model);
    }

    public ResponseEntity<byte[]> pdf(Paper paper) {
        var model = new HashMap<>(paper.model());
        model.put("texts", paper.texts());
        model.put("bar", Optional.empty());
        var html = new StringOutput();
        templates.render("programmes/" + paper.template() + ".jte", model, html);
        var disposition = ContentDisposition.attachment().filename(paper.fileName() + ".pdf", StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(printPdf.print(html.toString()));
    }

    private static String address(String path, Language language, Map<String, String> options) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("in", language.tag());
        options.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(options).toUriString();
    }
}
