/** Handing forms out: what is in use where, the phones that collect, and how each of them stands. */
@NamedInterface("devices")
@NullMarked
package org.sanad.forms.devices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
