/** The Washington Group's six questions, asked of a person; read by few, and every reading is noted. */
@NullMarked
package org.sanad.registry.disability;

import org.jspecify.annotations.NullMarked;
