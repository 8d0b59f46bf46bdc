/** Choices that an older version of a form offered under another name, and what they are read as. */
@NullMarked
package org.sanad.assessment.renamed;

import org.jspecify.annotations.NullMarked;
