/** What the current year of the demo story did so that everybody can take part. */
@NullMarked
package org.sanad.demo.inclusion;

import org.jspecify.annotations.NullMarked;
