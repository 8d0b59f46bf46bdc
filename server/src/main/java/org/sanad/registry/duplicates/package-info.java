/** Who may be in the register twice: warning at entry, joining of two records, and parting them again. */
@NullMarked
package org.sanad.registry.duplicates;

import org.jspecify.annotations.NullMarked;
