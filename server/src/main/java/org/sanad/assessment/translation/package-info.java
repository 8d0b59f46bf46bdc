/** Translating what people said. The original stays, and stands beside it. */
@NullMarked
package org.sanad.assessment.translation;

import org.jspecify.annotations.NullMarked;
