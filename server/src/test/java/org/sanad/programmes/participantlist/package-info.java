/** Participant lists as people bring them. */
@NullMarked
package org.sanad.programmes.participantlist;

import org.jspecify.annotations.NullMarked;
