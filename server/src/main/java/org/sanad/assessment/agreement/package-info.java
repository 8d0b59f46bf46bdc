/** How far two coders agree, what became of their disagreements, and which codes hold in the end. */
@NullMarked
package org.sanad.assessment.agreement;

import org.jspecify.annotations.NullMarked;
