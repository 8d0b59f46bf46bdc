package org.sanad.programmes.workshops;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sanad.directory.Sites;
import org.sanad.geography.Places;
import org.sanad.web.Texts;

/** Workshop types in the reader's words. */
public record WorkshopTypesPage(List<Proposal> all, Sites sites, Places places, Texts texts) {

    /** Those of a state; of the approved and the proposed, the next to begin first. */
    public List<Proposal> in(Proposal.State state) {
        return all.stream()
                .filter(proposal -> proposal.state() == state)
                .sorted(Comparator.comparing(
                        (Proposal proposal) -> proposal.details().plannedFor().orElse(java.time.LocalDate.MAX)))
                .toList();
    }

    public String craft(Proposal proposal) {
        var details = proposal.details();
        return details.otherCraft().isEmpty() ? texts.text(details.craft().messageKey()) : details.otherCraft();
    }

    public String place(Proposal proposal) {
        var language = Locale.of(texts.language().tag());
        var site = sites.find(proposal.details().site()).map(found -> found.name(language) + " · ");
        return site.orElse("") + places.fullName(proposal.area(), language);
    }
}
