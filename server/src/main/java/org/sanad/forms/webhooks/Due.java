package org.sanad.forms.webhooks;

import java.util.UUID;

/**
 * A delivery to be tried now.
 *
 * @param attempts with this one
 * @param body the submission as JSON
 */
record Due(UUID id, UUID webhookId, String url, String secret, int attempts, String body) {}
