/** Rules the house keeps, each checked by a test that has been seen to fail. */
@NullMarked
package org.sanad.house;

import org.jspecify.annotations.NullMarked;
