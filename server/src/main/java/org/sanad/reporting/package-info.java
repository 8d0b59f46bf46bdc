/**
 * Turns documents into files and files into rows, safely. Knows no feature: features compose a {@link ReportDocument},
 * renderers make bytes of it and compute no number of their own. Reading what people upload is a
 * library of its own, {@code org.sanad.sheets}.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.sanad.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
