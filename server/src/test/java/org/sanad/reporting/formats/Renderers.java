package org.sanad.reporting.formats;

import org.sanad.reporting.pdf.PrintShops;

/** For tests that need files of documents and no application around them. */
public final class Renderers {

    private Renderers() {}

    public static RenderDocument onThisMachine() {
        return new RenderDocument(PrintShops.printPdf(""), PrintShops.paintDrawings(""));
    }
}
