/**
 * Taking answers out as files: tables of several shapes, places for a map, photographs, and the very bytes that came.
 * All of it flows while it is read; nothing is cut off silently, and what broke off goes on from where it stopped.
 */
@NullMarked
package org.sanad.forms.export;

import org.jspecify.annotations.NullMarked;
