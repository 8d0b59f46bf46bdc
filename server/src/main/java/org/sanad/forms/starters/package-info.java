/** The forms that come with Sanad: tables in the resources beside this package, downloaded as spreadsheets to be changed. */
@NamedInterface("starters")
@NullMarked
package org.sanad.forms.starters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
