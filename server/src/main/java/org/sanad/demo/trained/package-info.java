/** Who was trained on the programme in its published year. */
@NullMarked
package org.sanad.demo.trained;

import org.jspecify.annotations.NullMarked;
