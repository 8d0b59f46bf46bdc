/** Projects: made, changed, listed, each with its cohorts. */
@NamedInterface("projects")
@NullMarked
package org.sanad.programmes.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
