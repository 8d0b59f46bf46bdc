/** What people with disabilities said when they were asked, while a project is designed and while it runs, and what changed. */
@NamedInterface("consultations")
@NullMarked
package org.sanad.programmes.inclusion.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
