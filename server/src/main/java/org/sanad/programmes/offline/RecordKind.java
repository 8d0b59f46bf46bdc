package org.sanad.programmes.offline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.SessionId;

/** One kind of thing that a phone records. A new kind is one more of these, and one entry in the phone's list of kinds. */
public interface RecordKind {

    String name();

    /** Applies records of this kind to one session under the name of whoever sends; answers for each by its id. */
    Map<UUID, Taken> take(SessionId session, List<DeviceRecord> records);
}
