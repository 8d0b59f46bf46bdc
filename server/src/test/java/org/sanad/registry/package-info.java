/** The register of people, told by those who keep it. */
@NullMarked
package org.sanad.registry;

import org.jspecify.annotations.NullMarked;
