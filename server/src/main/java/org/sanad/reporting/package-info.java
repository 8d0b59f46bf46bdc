/**
 * Turns documents into files and files into rows, safely. Knows no feature.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.sanad.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
