/** What expressions come to: read, never guessed. */
@NullMarked
package org.sanad.xlsform.judge;

import org.jspecify.annotations.NullMarked;
