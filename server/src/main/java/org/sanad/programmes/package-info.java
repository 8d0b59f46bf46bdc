/**
 * Projects, cohorts, their plan of sessions and who came: the work itself, and the figures that stand on it.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "access",
            "access :: tokens",
            "geography",
            "files",
            "reporting",
            "reporting :: pdf",
            "registry",
            "care :: requests",
            "assessment :: recommendations",
            "sheets",
            "tabulation",
            "forms",
            "forms :: entities",
            "forms :: handover",
            "directory",
            "workforce",
            "workforce :: training",
            "workforce :: teamwork"
        })
@NullMarked
package org.sanad.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
