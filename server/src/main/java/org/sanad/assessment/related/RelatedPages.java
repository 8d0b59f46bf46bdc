package org.sanad.assessment.related;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.assessment.Round;
import org.sanad.assessment.related.RelatedPage.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All pages that hang on a round and are open to whoever looks, in their order. */
@Component
public class RelatedPages {

    private final List<RelatedPage> pages;

    RelatedPages(ObjectProvider<RelatedPage> pages) {
        this.pages = pages.stream().toList();
    }

    public List<Link> of(Round round) {
        return pages.stream()
                .map(page -> page.of(round))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Link::stage).thenComparingInt(Link::order))
                .toList();
    }
}
