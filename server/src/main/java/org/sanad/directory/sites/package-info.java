/** The pages of sites. */
@NullMarked
package org.sanad.directory.sites;

import org.jspecify.annotations.NullMarked;
