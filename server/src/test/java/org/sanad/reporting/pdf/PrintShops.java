package org.sanad.reporting.pdf;

/** Chromium for tests that need no application around it. */
public final class PrintShops {

    private PrintShops() {}

    public static PrintPdf printPdf(String program) {
        return new PrintPdf(new PrintShop(new Chromium(program)));
    }

    public static PaintDrawings paintDrawings(String program) {
        return new PaintDrawings(new PrintShop(new Chromium(program)));
    }
}
