/**
 * Estimates and their errors for a design of strata and clusters, as Taylor's linearisation gives them: what R's survey
 * package computes, and the tests hold this package to it.
 */
@NullMarked
package org.sanad.tabulation.estimate;

import org.jspecify.annotations.NullMarked;
