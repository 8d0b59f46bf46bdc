package org.sanad.forms.webhooks;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is told of submissions. */
@Controller
class WebhooksController {

    private final KeepWebhooks keepWebhooks;

    WebhooksController(KeepWebhooks keepWebhooks) {
        this.keepWebhooks = keepWebhooks;
    }

    @GetMapping("/forms/{id}/webhooks")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("forms/webhooks", Map.of("view", keepWebhooks.view(new FormId(id))));
    }

    @PostMapping("/forms/{id}/webhooks")
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam Optional<String> confidential) {
        keepWebhooks.add(new FormId(id), url.strip(), secret.strip(), confidential.isPresent());
        return page(new FormId(id));
    }

    @PostMapping("/webhooks/{id}/on")
    String on(@PathVariable UUID id) {
        return page(keepWebhooks.set(id, Webhook.State.ON));
    }

    @PostMapping("/webhooks/{id}/off")
    String off(@PathVariable UUID id) {
        return page(keepWebhooks.set(id, Webhook.State.OFF));
    }

    @PostMapping("/webhooks/{id}/remove")
    String remove(@PathVariable UUID id) {
        return page(keepWebhooks.remove(id));
    }

    @PostMapping("/webhook-deliveries/{id}/again")
    String again(@PathVariable UUID id) {
        return page(keepWebhooks.again(id));
    }

    private static String page(FormId form) {
        return "redirect:/forms/" + form + "/webhooks";
    }
}
