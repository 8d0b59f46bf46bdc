/** The pages of staff. */
@NullMarked
package org.sanad.workforce.members;

import org.jspecify.annotations.NullMarked;
