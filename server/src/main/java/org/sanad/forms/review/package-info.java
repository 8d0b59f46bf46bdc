/**
 * Looking at what came back: a table that filters by the answers themselves, each submission with all its versions,
 * corrections with a reason, decisions, and what checks found. Bytes are never touched.
 */
@NamedInterface("review")
@NullMarked
package org.sanad.forms.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
