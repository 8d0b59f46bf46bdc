package org.sanad.forms.outgoing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What this mission allows. */
@Component
public class OutgoingSettings {

    private final boolean privateAddresses;

    /**
     * @param privateAddresses whether servers in the mission's own network may be asked, also on this machine and then
     *     without TLS; {@code SANAD_OUTGOING_PRIVATE_ADDRESSES}
     */
    OutgoingSettings(@Value("${sanad.outgoing.private-addresses:false}") boolean privateAddresses) {
        this.privateAddresses = privateAddresses;
    }

    boolean allowsPrivateAddresses() {
        return privateAddresses;
    }
}
