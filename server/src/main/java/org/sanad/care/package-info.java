/**
 * Care for one person: who asked for counselling, and how the asking stands. Nobody but counsellors learns who it is.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "access", "geography", "registry"})
@NullMarked
package org.sanad.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
