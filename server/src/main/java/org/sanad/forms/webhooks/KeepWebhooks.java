package org.sanad.forms.webhooks;

import java.util.Map;
import java.util.UUID;
import org.sanad.access.CurrentActor;
import org.sanad.forms.FormId;
import org.sanad.forms.Forms;
import org.sanad.forms.outgoing.Outgoing;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who is told of submissions. For whoever writes the mission's forms. */
@Component
public class KeepWebhooks {

    private static final int SHORTEST_SECRET = 16;
    private static final int MOST = 10;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Outgoing outgoing;
    private final Forms forms;
    private final WebhookRules rules;
    private final CurrentActor currentActor;

    KeepWebhooks(
            Webhooks webhooks,
            Deliveries deliveries,
            Outgoing outgoing,
            Forms forms,
            WebhookRules rules,
            CurrentActor currentActor) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.outgoing = outgoing;
        this.forms = forms;
        this.rules = rules;
        this.currentActor = currentActor;
    }

    @Transactional(readOnly = true)
    public WebhooksView view(FormId id) {
        rules.require();
        return new WebhooksView(forms.get(id), webhooks.of(id), deliveries.newest(id));
    }

    /** @throws Refused for an address that Sanad may not ask, and for a secret that is easy to guess */
    @Transactional
    public void add(FormId id, String url, String secret, boolean confidentialToo) {
        rules.require();
        forms.get(id);
        var address = outgoing.checked(url);
        if (secret.length() < SHORTEST_SECRET) {
            throw bad("webhook-secret-short", SHORTEST_SECRET);
        }
        if (webhooks.of(id).size() >= MOST) {
            throw bad("webhook-too-many", MOST);
        }
        webhooks.add(
                id,
                address.toString(),
                secret,
                confidentialToo,
                currentActor.actor().user());
        rules.note("webhook.added", id, Map.of("server", String.valueOf(address.getHost())));
    }

    @Transactional
    public FormId set(UUID id, Webhook.State state) {
        rules.require();
        var webhook = get(id);
        webhooks.set(id, state);
        rules.note("webhook.switched", new FormId(webhook.formId()), Map.of("state", state));
        return new FormId(webhook.formId());
    }

    @Transactional
    public FormId remove(UUID id) {
        rules.require();
        var webhook = get(id);
        webhooks.remove(id);
        rules.note("webhook.removed", new FormId(webhook.formId()), Map.of());
        return new FormId(webhook.formId());
    }

    /** Sent once more, also what arrived before. */
    @Transactional
    public FormId again(UUID delivery) {
        rules.require();
        var found = deliveries.find(delivery).orElseThrow(KeepWebhooks::missing);
        deliveries.again(delivery);
        return new FormId(get(found.webhookId()).formId());
    }

    private Webhook get(UUID id) {
        return webhooks.find(id).orElseThrow(KeepWebhooks::missing);
    }

    private static Refused missing() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
    }

    private static Refused bad(String code, Object... arguments) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code, arguments));
    }
}
