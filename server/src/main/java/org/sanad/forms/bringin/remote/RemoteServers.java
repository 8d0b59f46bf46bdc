package org.sanad.forms.bringin.remote;

import org.sanad.forms.outgoing.Outgoing;
import org.springframework.stereotype.Component;

/** Opens other servers. */
@Component
public class RemoteServers {

    private final Outgoing outgoing;

    RemoteServers(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /** @throws org.sanad.shared.Refused where Sanad may not ask */
    public RemoteServer kobo(String server, String token) {
        outgoing.checked(server);
        return new KoboServer(outgoing, server, token);
    }

    /** As {@link #kobo}. */
    public RemoteServer central(String server, Key key) {
        outgoing.checked(server);
        return new CentralServer(outgoing, server, key);
    }
}
