/**
 * What the mission works with: the modules with their skills, aims and strains, a session template for each, 23 leaflet
 * slots, and the files a mission hands in for them. None of the manual's text comes with Sanad.
 */
@NamedInterface("catalogue")
@NullMarked
package org.sanad.programmes.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
