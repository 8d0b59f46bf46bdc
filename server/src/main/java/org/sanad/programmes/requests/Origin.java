package org.sanad.programmes.requests;

import java.util.Locale;
import java.util.Optional;
import org.sanad.programmes.evidence.EvidenceKind;

/** Where the need was seen. */
public enum Origin {
    LIVELIHOODS_TEAM,
    CONSULTATION,
    ASSESSMENT;

    public String messageKey() {
        return "requests.origin." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The evidence it rests on; a livelihoods team's own word needs none. */
    Optional<EvidenceKind> rests() {
        return switch (this) {
            case LIVELIHOODS_TEAM -> Optional.empty();
            case CONSULTATION -> Optional.of(EvidenceKind.COMMUNITY_CONSULTATION);
            case ASSESSMENT -> Optional.of(EvidenceKind.NEEDS_ASSESSMENT);
        };
    }
}
