/**
 * The words every module shares: periods, places' codes, figures with what they count, problems a person can mend. No Spring, no table.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.sanad.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
