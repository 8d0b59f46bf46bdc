/** Answers in a spreadsheet: as KoboToolbox exports them, or with a heading for each question. */
@NullMarked
package org.sanad.forms.bringin.sheet;

import org.jspecify.annotations.NullMarked;
