/** API tokens: narrow, named, revocable, and never a way to a browser session. */
@NamedInterface("tokens")
@NullMarked
package org.sanad.access.tokens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
