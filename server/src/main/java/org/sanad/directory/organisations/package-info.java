/** The pages of organisations. */
@NullMarked
package org.sanad.directory.organisations;

import org.jspecify.annotations.NullMarked;
