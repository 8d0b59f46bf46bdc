/** The table of answers: submissions, and the turns of each repeat. */
@NullMarked
package org.sanad.forms.review.table;

import org.jspecify.annotations.NullMarked;
