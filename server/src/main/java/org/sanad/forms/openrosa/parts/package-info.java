/** Requests in parts, as phones and browsers send filled-in forms with their files: taken apart while they come. */
@NullMarked
package org.sanad.forms.openrosa.parts;

import org.jspecify.annotations.NullMarked;
