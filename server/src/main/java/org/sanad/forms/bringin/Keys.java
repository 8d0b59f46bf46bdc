package org.sanad.forms.bringin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sanad.forms.bringin.remote.Key;
import org.springframework.stereotype.Component;

/** What opens other servers, while something is brought in from there: in memory alone, gone with the end of Sanad. */
@Component
class Keys {

    private final Map<UUID, Key> keys = new ConcurrentHashMap<>();

    void keep(UUID bringIn, Key key) {
        keys.put(bringIn, key);
    }

    Optional<Key> of(UUID bringIn) {
        return Optional.ofNullable(keys.get(bringIn));
    }

    void forget(UUID bringIn) {
        keys.remove(bringIn);
    }
}
