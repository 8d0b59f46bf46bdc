/**
 * Outreach: whom to tell, in which words and languages, that they may take part; and how many were told. Who was told is
 * nobody's participant.
 */
@NamedInterface("outreach")
@NullMarked
package org.sanad.programmes.inclusion.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
