package org.sanad.programmes.printing;

import java.util.List;
import org.sanad.web.Page;

/**
 * The bar above a paper on the screen, in the reader's language; it is never printed.
 *
 * @param back where the reader came from
 * @param languages the same paper in each language
 * @param pdf address of the PDF; empty where no Chromium can make one
 */
public record PaperBar(Page page, String back, List<PaperLanguage> languages, String pdf) {

    /** The paper in one language. */
    public record PaperLanguage(String tag, String name, String address, boolean current) {}
}
