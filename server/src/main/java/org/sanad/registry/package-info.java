/**
 * People and households as they said it themselves, their consents, their Washington Group answers, and who may be the same person twice.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "access", "geography", "reporting"})
@NullMarked
package org.sanad.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
