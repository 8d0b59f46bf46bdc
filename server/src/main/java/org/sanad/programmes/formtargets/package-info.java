/** Projects and cohorts as what forms and phones are for. */
@NullMarked
package org.sanad.programmes.formtargets;

import org.jspecify.annotations.NullMarked;
