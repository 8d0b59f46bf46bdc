@NullMarked
package org.sanad.shared;

import org.jspecify.annotations.NullMarked;
