/** Organisations and sites: who may keep which, and what is not taken. */
@NullMarked
package org.sanad.directory;

import org.jspecify.annotations.NullMarked;
