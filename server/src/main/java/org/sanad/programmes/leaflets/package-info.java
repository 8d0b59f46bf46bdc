/** Leaflets handed out at a session, counted by leaflet and language. */
@NamedInterface("leaflets")
@NullMarked
package org.sanad.programmes.leaflets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
