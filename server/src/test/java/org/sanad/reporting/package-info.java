@NullMarked
package org.sanad.reporting;

import org.jspecify.annotations.NullMarked;
