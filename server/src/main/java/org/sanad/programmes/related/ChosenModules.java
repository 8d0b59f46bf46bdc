package org.sanad.programmes.related;

import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.modules.ModuleNumber;

/** Which module a group chose for which of its sessions, for pages that show the plan. */
public interface ChosenModules {

    /** By session; the latest choice where there were several. */
    Map<UUID, ModuleNumber> chosenFor(CohortId cohort);
}
