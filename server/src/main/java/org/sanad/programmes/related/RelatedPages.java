package org.sanad.programmes.related;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.related.RelatedPage.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All pages that hang on a record and are open to whoever looks, in their order. */
@Component
public class RelatedPages {

    private final List<RelatedPage> pages;

    RelatedPages(ObjectProvider<RelatedPage> pages) {
        this.pages = pages.stream().toList();
    }

    public List<Link> of(ProjectId project) {
        return links(page -> page.of(project));
    }

    public List<Link> of(CohortId cohort) {
        return links(page -> page.of(cohort));
    }

    public List<Link> of(SessionId session) {
        return links(page -> page.of(session));
    }

    private List<Link> links(Function<RelatedPage, Optional<Link>> link) {
        return pages.stream()
                .map(link)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Link::order))
                .toList();
    }
}
