/**
 * The year's panel, every figure's way down to its records, and published figures beside the counted ones: the programme's and those of
 * assessments.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "access",
            "geography",
            "reporting",
            "forms",
            "forms :: rows",
            "xlsform",
            "tabulation",
            "programmes",
            "assessment",
            "assessment :: interviews",
            "assessment :: related"
        })
@NullMarked
package org.sanad.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
