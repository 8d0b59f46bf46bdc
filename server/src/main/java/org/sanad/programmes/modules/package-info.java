/** The modules by number and name: the eight of the manual, and those a mission added. */
@NamedInterface("modules")
@NullMarked
package org.sanad.programmes.modules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
