/** Pages that hang on a project, a cohort or a session; each sub-feature offers its own, so that none knows the others. */
@NullMarked
package org.sanad.programmes.related;

import org.jspecify.annotations.NullMarked;
