/** Somebody who asked for counselling and needs more. */
@NullMarked
package org.sanad.demo.care;

import org.jspecify.annotations.NullMarked;
