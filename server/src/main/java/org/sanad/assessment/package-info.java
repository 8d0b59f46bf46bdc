/**
 * Needs assessments: a round is planned and watched in the field, its interviews translated, coded and cleaned, then
 * analysed; what was found is recommended and published. Answers stay where they are, in forms; here stands what is
 * made of them.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "access",
            "geography",
            "files",
            "reporting",
            "reporting :: pdf",
            "reporting :: charts",
            "reporting :: formats",
            "sheets",
            "xlsform",
            "tabulation",
            "proof",
            "forms",
            "forms :: rows",
            "forms :: submissions",
            "forms :: review",
            "forms :: corrections",
            "directory"
        })
@NullMarked
package org.sanad.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
