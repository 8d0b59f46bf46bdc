package org.sanad.forms.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.FormTarget;
import org.sanad.web.Page;

/**
 * What the page of a form to be filled in is given.
 *
 * @param base address of the page, with the form, its files and its way in below it
 * @param back address of the page before; null behind a link
 * @param backText its name
 * @param test whether what is sent is never counted
 * @param once empty; "open" where one filled-in form is taken, "used" once it was
 * @param targets whom it may be filled in for; empty where that is settled
 */
public record EntryPage(
        String title,
        String base,
        @Nullable String back,
        String backText,
        boolean test,
        String once,
        List<FormTarget> targets) {

    /** Under whose name a browser keeps what is filled in: the reader's, or the link's. */
    public String owner(Page page) {
        return back == null ? "link " + base : page.viewer().id();
    }
}
