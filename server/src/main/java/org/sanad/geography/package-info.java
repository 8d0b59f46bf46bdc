/**
 * The places of the world as versioned reference data: countries, governorates, districts, sub-districts, their names and aliases, and a search that forgives spelling.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "access", "sheets"})
@NullMarked
package org.sanad.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
