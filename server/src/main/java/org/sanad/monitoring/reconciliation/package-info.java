/** Published figures beside the counted ones: equal, differing, or not countable yet. Printed values are never changed. */
@NamedInterface("reconciliation")
@NullMarked
package org.sanad.monitoring.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
