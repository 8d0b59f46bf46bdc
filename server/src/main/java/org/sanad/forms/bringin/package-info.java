/**
 * Bringing answers in that were collected elsewhere: from a spreadsheet, from KoboToolbox, from ODK Central. Each record
 * becomes a submission under the name it has in the whole world, so that bringing the same in again adds nothing; and what
 * could not be brought over is told.
 */
@NullMarked
package org.sanad.forms.bringin;

import org.jspecify.annotations.NullMarked;
