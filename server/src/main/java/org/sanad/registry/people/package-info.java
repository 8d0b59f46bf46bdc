/** Registering, finding, opening and correcting people. */
@NullMarked
package org.sanad.registry.people;

import org.jspecify.annotations.NullMarked;
