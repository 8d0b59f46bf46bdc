/** The year's panel, each figure's page, the same as XLSX and as JSON: all from one list of figures. */
@NullMarked
package org.sanad.monitoring.panel;

import org.jspecify.annotations.NullMarked;
