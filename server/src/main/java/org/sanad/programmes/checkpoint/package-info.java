/**
 * After the third peer-support session: who wants more, whether the plan becomes shorter or longer, and later whether the
 * group stayed in touch (RU-09, RU-10, RU-11).
 */
@NullMarked
package org.sanad.programmes.checkpoint;

import org.jspecify.annotations.NullMarked;
