/**
 * What came back: kept byte for byte and acknowledged once it is safe, then laid out in rows. The bytes are the truth;
 * the rows can be made anew from them at any time.
 */
@NamedInterface("submissions")
@NullMarked
package org.sanad.forms.submissions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
