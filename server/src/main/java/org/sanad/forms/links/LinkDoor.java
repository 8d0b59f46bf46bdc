package org.sanad.forms.links;

import java.time.Clock;
import java.util.Optional;
import org.sanad.access.tokens.SecretToken;
import org.sanad.forms.Form;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.sanad.forms.Forms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens links: who has the address may fill in the form behind it while the link lasts. */
@Component
class LinkDoor {

    /** What is behind a link that is open. */
    record Behind(WebLink link, Form form, FormVersion version) {}

    private final WebLinks links;
    private final Forms forms;
    private final FormVersions versions;
    private final Clock clock;

    LinkDoor(WebLinks links, Forms forms, FormVersions versions, Clock clock) {
        this.links = links;
        this.forms = forms;
        this.versions = versions;
        this.clock = clock;
    }

    /** Empty for a link that was never there; one that has ended is there and leads nowhere. */
    Optional<WebLink> link(String token) {
        return links.behind(new SecretToken(token));
    }

    /** Empty where it has ended, was never there, or the form is closed. */
    @Transactional(readOnly = true)
    Optional<Behind> open(String token) {
        return link(token)
                .filter(link -> link.isOpen(clock.instant()))
                .flatMap(link -> behind(link, forms.get(link.form())));
    }

    private Optional<Behind> behind(WebLink link, Form form) {
        var version = link.isTest() ? form.draft() : form.published();
        return Optional.ofNullable(version)
                .filter(found -> link.isTest() || form.isOpen())
                .flatMap(found -> versions.find(new FormVersionId(found)))
                .map(found -> new Behind(link, form, found));
    }
}
