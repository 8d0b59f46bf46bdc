/**
 * Staff members, the user each of them signs in as, what they are trained in, and what the two teams agree.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "access", "geography", "directory"})
@NullMarked
package org.sanad.workforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
