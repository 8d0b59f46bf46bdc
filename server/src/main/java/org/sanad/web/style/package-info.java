/** The living style page of the demo: every part once, in every state. */
@NullMarked
package org.sanad.web.style;

import org.jspecify.annotations.NullMarked;
