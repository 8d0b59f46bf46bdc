/** Sites as forms choose from them. */
@NullMarked
package org.sanad.directory.fieldlists;

import org.jspecify.annotations.NullMarked;
