/** Certificates of completion, for those who really came. */
@NamedInterface("certificates")
@NullMarked
package org.sanad.programmes.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
