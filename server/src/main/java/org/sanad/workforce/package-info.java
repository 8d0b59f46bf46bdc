/**
 * Staff members and the user each of them signs in as.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "access", "directory"})
@NullMarked
package org.sanad.workforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
