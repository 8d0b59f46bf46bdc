package org.sanad.forms.bringin.remote;

import java.util.Map;
import org.sanad.forms.outgoing.NoAnswer;
import org.sanad.forms.outgoing.Outgoing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another server with its key: asked for one address after the other. */
record ServerDoor(Outgoing outgoing, String server, Map<String, String> headers) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_JSON = 64 << 20;
    private static final int MOST_XML = 10 << 20;
    private static final int MOST_FILE = 100 << 20;
    private static final int NOT_FOUND = 404;

    /** @param server as it was typed */
    static ServerDoor at(Outgoing outgoing, String server, Map<String, String> headers) {
        return new ServerDoor(outgoing, server.replaceAll("/+$", ""), headers);
    }

    JsonNode json(String path) {
        try {
            return JSON.readTree(get(path, MOST_JSON));
        } catch (JacksonException notJson) {
            throw new NoAnswer(NoAnswer.NOT_UNDERSTOOD);
        }
    }

    byte[] file(String path) {
        return get(path, MOST_FILE);
    }

    /** Nothing where the record was taken away since it was listed: it is then noted, and does not hold up all others. */
    byte[] xml(String path) {
        try {
            return get(path, MOST_XML);
        } catch (NoAnswer none) {
            if (none.status() == NOT_FOUND) {
                return new byte[0];
            }
            throw none;
        }
    }

    private byte[] get(String path, int most) {
        return outgoing.get(outgoing.checked(server + path), headers, most);
    }
}
