/** Opportunities of the labour market, district by district and trade by trade, as studies tell. */
@NamedInterface("market")
@NullMarked
package org.sanad.assessment.recommendations.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
