/** Whom a round reached: how many were asked, how many of them refused, and how many interviews are counted. */
@NullMarked
package org.sanad.assessment.analysis.reached;

import org.jspecify.annotations.NullMarked;
