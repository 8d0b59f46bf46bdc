@NullMarked
package org.sanad.monitoring;

import org.jspecify.annotations.NullMarked;
