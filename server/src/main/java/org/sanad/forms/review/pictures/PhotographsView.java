package org.sanad.forms.review.pictures;

import java.util.List;
import org.sanad.forms.Form;
import org.sanad.forms.review.Asked;

/** Photographs as their page shows them. @param older what is added to the address for the next page; empty on the last */
public record PhotographsView(Form form, Asked asked, List<Photograph> photographs, String older) {

    public String nextPage() {
        var query = asked.query();
        return "/forms/" + form.id() + "/answers/photographs?" + query + (query.isEmpty() ? "" : "&") + older;
    }
}
