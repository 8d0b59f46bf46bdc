/**
 * Everybody can take part: places are checked before the first session, people get what they need to come, those concerned
 * are told and asked. Nothing here counts anybody as a participant.
 */
@NullMarked
package org.sanad.programmes.inclusion;

import org.jspecify.annotations.NullMarked;
