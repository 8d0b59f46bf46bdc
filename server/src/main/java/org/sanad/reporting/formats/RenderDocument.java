package org.sanad.reporting.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.XlsxRenderer;
import org.sanad.reporting.docx.DocxRenderer;
import org.sanad.reporting.html.HtmlRenderer;
import org.sanad.reporting.pdf.PaintDrawings;
import org.sanad.reporting.pdf.PrintPdf;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Makes the file of a document in any format. */
@Component
public class RenderDocument {

    private final HtmlRenderer html = new HtmlRenderer();
    private final PrintPdf printPdf;
    private final PaintDrawings paintDrawings;

    RenderDocument(PrintPdf printPdf, PaintDrawings paintDrawings) {
        this.printPdf = printPdf;
        this.paintDrawings = paintDrawings;
    }

    /** Whether this machine can make it: PDF and the charts of DOCX need Chromium. */
    public boolean offers(Format format) {
        return switch (format) {
            case HTML, XLSX -> true;
            case PDF, DOCX -> printPdf.isAvailable();
        };
    }

    /** @throws Refused where Chromium is needed and is missing, busy for too long, or fails */
    public byte[] render(ReportDocument document, Format format) {
        return switch (format) {
            case HTML -> html.render(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> printPdf.printWhole(html.render(document));
            case DOCX -> docx(document);
            case XLSX -> xlsx(document);
        };
    }

    private byte[] docx(ReportDocument document) {
        var drawings = DocxRenderer.drawings(document);
        var script = document.cover().script();
        List<byte[]> pictures =
                drawings.isEmpty() ? List.of() : paintDrawings.paint(drawings, content -> html.bare(script, content));
        return written(out -> new DocxRenderer().render(document, pictures, out));
    }

    private static byte[] xlsx(ReportDocument document) {
        return written(out -> new XlsxRenderer().render(document, out));
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var file = new ByteArrayOutputStream();
        try {
            writing.to(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
