/** What may be shown to whom without pointing at a person: small counts, and those that would give them away. */
@NamedInterface("disclosure")
@NullMarked
package org.sanad.shared.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
