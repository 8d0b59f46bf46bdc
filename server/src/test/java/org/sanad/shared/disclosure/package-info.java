@NullMarked
package org.sanad.shared.disclosure;

import org.jspecify.annotations.NullMarked;
