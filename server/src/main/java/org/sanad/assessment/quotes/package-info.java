/** Words that may be quoted: with consent, and with an attribution that points at nobody. */
@NamedInterface("quotes")
@NullMarked
package org.sanad.assessment.quotes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
