package org.sanad.reporting.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sanad.reporting.Block;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.Svg;

/** Writes a document as DOCX. The same document and pictures give the same bytes. */
public final class DocxRenderer {

    /** 1 January 1980, where the clock of ZIP begins. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The drawings of a document, in order: their pictures are asked for before it is rendered. */
    public static List<Svg> drawings(ReportDocument document) {
        return document.blocks().stream()
                .filter(Block.Drawing.class::isInstance)
                .map(block -> ((Block.Drawing) block).svg())
                .toList();
    }

    /** @param pngs the pictures of {@link #drawings}, in the same order */
    public void render(ReportDocument document, List<byte[]> pngs, OutputStream out) throws IOException {
        if (pngs.size() != drawings(document).size()) {
            throw new IllegalArgumentException("%d pictures for %d drawings"
                    .formatted(pngs.size(), drawings(document).size()));
        }
        var pictures = new DocxPictures(document.cover().script(), pngs);
        var body = new DocxBody(document, pictures).written();
        var parts = new DocxParts(document, pictures);
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            write(zip, "[Content_Types].xml", parts.types());
            write(zip, "_rels/.rels", parts.relations());
            write(zip, "docProps/core.xml", parts.core());
            write(zip, "word/document.xml", parts.main(body));
            write(zip, "word/_rels/document.xml.rels", parts.documentRelations());
            write(zip, "word/styles.xml", DocxStyles.part(document.cover().script()));
            write(zip, "word/numbering.xml", Numberings.part());
            write(zip, "word/settings.xml", parts.settings());
            write(zip, "word/header1.xml", parts.header());
            write(zip, "word/footer1.xml", parts.footer());
            for (var i = 1; i <= pictures.count(); i++) {
                write(zip, "word/media/chart" + i + ".png", pictures.png(i));
                if (pictures.hasDrawings()) {
                    write(zip, "word/media/chart" + i + ".svg", pictures.svg(i));
                }
            }
        }
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        write(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
