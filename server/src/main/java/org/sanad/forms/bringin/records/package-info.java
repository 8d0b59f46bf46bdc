/** Records from elsewhere, whatever they come from. */
@NullMarked
package org.sanad.forms.bringin.records;

import org.jspecify.annotations.NullMarked;
