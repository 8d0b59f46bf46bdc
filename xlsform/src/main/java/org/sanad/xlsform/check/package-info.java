/** Everything that may be wrong with a form, each kind in a class of its own. */
@NullMarked
package org.sanad.xlsform.check;

import org.jspecify.annotations.NullMarked;
