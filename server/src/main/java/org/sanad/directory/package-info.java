/**
 * Organisations and the sites (camps, centres, communities, facilities) where work happens.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "access", "geography", "forms", "forms :: entities"})
@NullMarked
package org.sanad.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
