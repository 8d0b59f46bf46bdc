/**
 * Forms and what is answered to them: written as spreadsheets, handed to phones and browsers, kept byte for byte as they
 * come, corrected without losing what was said. What an answer means for a project or a person is for other modules,
 * which take what is theirs.
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
            "sheets",
            "xlsform"
        })
@NullMarked
package org.sanad.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
