/**
 * Filling in forms in the browser, also without signal, and trying out versions that phones do not get. Sending goes the
 * way of phones: the same parts, the same answers, kept once.
 */
@NullMarked
package org.sanad.forms.entry;

import org.jspecify.annotations.NullMarked;
