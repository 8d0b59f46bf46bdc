/** Which counts a share can stand for, under each way of rounding a report may use. */
@NullMarked
package org.sanad.proof.arithmetic;

import org.jspecify.annotations.NullMarked;
