/**
 * The year's panel, every figure's way down to its records, and published figures beside the counted ones.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "access", "geography", "reporting", "programmes"})
@NullMarked
package org.sanad.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
