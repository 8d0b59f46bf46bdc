/** API tokens: narrow, named, revocable, and never a way to a browser session. */
@NullMarked
package org.sanad.access.tokens;

import org.jspecify.annotations.NullMarked;
