/** Where the programme wants to begin, and why. */
@NamedInterface("outlook")
@NullMarked
package org.sanad.programmes.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
