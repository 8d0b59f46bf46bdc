package org.sanad.forms.links;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.tokens.SecretToken;
import org.sanad.forms.Form;
import org.sanad.forms.FormTarget;
import org.sanad.forms.Forms;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes links and ends them. Whoever hands out a form makes links to it; whoever writes forms makes those for trying out. */
@Component
class KeepLinks {

    private static final int TOKEN_BYTES = 24;

    /** Shown once and kept nowhere. */
    record Made(WebLink link, SecretToken token) {}

    /** What keeping links asks of others. */
    @Component
    record Asks(CurrentActor currentActor, Audit audit, Clock clock) {}

    private final WebLinks links;
    private final TestAnswers tests;
    private final Forms forms;
    private final Permit permit;
    private final Asks asks;

    KeepLinks(WebLinks links, TestAnswers tests, Forms forms, Permit permit, Asks asks) {
        this.links = links;
        this.tests = tests;
        this.forms = forms;
        this.permit = permit;
        this.asks = asks;
    }

    @Transactional(readOnly = true)
    List<LinkLine> of(Form form) {
        requireAny();
        var now = asks.clock().instant();
        return links.of(form.formId(), permit.reach(Permission.HAND_OUT_FORMS)).stream()
                .map(link -> new LinkLine(link, LinkState.of(link, now)))
                .toList();
    }

    /** @param until the last day on which it is open, in the mission's time */
    @Transactional
    Made make(Form form, LinkKind kind, String name, FormTarget target, LocalDate until) {
        permit.require(permissionFor(kind), target.target());
        var link = new WebLink(
                new UUID(0, 0),
                form.id(),
                kind,
                name,
                target.kind(),
                target.id(),
                target.project(),
                target.area(),
                target.label(),
                OffsetDateTime.ofInstant(asks.clock().instant(), ZoneOffset.UTC),
                until.plusDays(1).atStartOfDay(Texts.ZONE).toOffsetDateTime(),
                null,
                null,
                0);
        var token = SecretToken.fresh(TOKEN_BYTES);
        var id = links.add(link, token, asks.currentActor().actor().user());
        asks.audit()
                .recorded("form-link.made", Subject.of("form", form.id()), Map.of("link", id.toString(), "kind", kind));
        return new Made(link, token);
    }

    @Transactional
    WebLink revoke(UUID id) {
        var link = held(id);
        if (links.revoke(id, asks.clock().instant())) {
            asks.audit()
                    .recorded("form-link.revoked", Subject.of("form", link.formId()), Map.of("link", id.toString()));
        }
        return link;
    }

    @Transactional
    WebLink wipe(UUID id) {
        var link = held(id);
        asks.audit()
                .recorded(
                        "form-link.wiped",
                        Subject.of("form", link.formId()),
                        Map.of("link", id.toString(), "tests", tests.wipe(id)));
        return link;
    }

    /** What was filled in through a link for trying out. */
    @Transactional(readOnly = true)
    List<ShownTest> tests(WebLink link) {
        return tests.of(link.id()).stream().map(ShownTest::of).toList();
    }

    /** A link of whoever may end it. */
    @Transactional(readOnly = true)
    WebLink held(UUID id) {
        requireAny();
        var link = links.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        permit.require(permissionFor(link.kind()), link.target().target());
        return link;
    }

    Form form(UUID id) {
        requireAny();
        return forms.get(new org.sanad.forms.FormId(id));
    }

    boolean mayTest() {
        return permit.allowsAnywhere(Permission.DESIGN_FORMS);
    }

    private static Permission permissionFor(LinkKind kind) {
        return kind == LinkKind.TEST ? Permission.DESIGN_FORMS : Permission.HAND_OUT_FORMS;
    }

    private void requireAny() {
        if (!permit.allowsAnywhere(Permission.HAND_OUT_FORMS)) {
            permit.requireAnywhere(Permission.DESIGN_FORMS);
        }
    }
}
