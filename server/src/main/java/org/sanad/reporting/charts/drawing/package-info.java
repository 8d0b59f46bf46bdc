/** The pens behind the charts: {@link org.sanad.reporting.charts.drawing.DrawChart} is their door. */
@NamedInterface("charts")
@NullMarked
package org.sanad.reporting.charts.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
