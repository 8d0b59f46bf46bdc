/** Expressions as authors write them: their tokens, their grammar, the questions they name. */
@NullMarked
package org.sanad.xlsform.xpath;

import org.jspecify.annotations.NullMarked;
