/**
 * People, sessions and cohorts as forms on phones choose from them. A phone holds names only of the people whom it is
 * for: those of its cohort, or of the cohorts of its project. A phone of the mission as a whole holds nobody.
 */
@NullMarked
package org.sanad.programmes.fieldlists;

import org.jspecify.annotations.NullMarked;
