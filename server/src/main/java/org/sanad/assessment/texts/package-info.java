/** What people said in their own words: open answers and notes of focus groups, ready to be translated and coded. */
@NamedInterface("texts")
@NullMarked
package org.sanad.assessment.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
