@NullMarked
package org.sanad.reporting.sheets;

import org.jspecify.annotations.NullMarked;
