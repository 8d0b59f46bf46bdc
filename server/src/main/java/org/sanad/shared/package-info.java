/**
 * The words every module shares: periods, places' codes, figures with what they count, problems a person can mend. No Spring, no table.
 * Open: what lies in its sub-packages are words as well.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.sanad.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
