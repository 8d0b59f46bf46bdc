package org.sanad.assessment.texts;

import org.sanad.shared.TypedFields;
import org.sanad.web.Pager;

/** Lists of texts, page by page. */
public final class TextPages {

    private static final int ON_A_PAGE = 50;

    private TextPages() {}

    /** @param typed number of the page; the first or the last where there is none such */
    public static Pager of(String typed, int total, String path) {
        var last = new Pager(1, ON_A_PAGE, total, path).last();
        return new Pager(Math.min(TypedFields.number(typed).orElse(1), last), ON_A_PAGE, total, path);
    }
}
