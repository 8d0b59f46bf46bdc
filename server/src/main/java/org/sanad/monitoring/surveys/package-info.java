/**
 * Figures published of an assessment beside those counted from its interviews. Every published figure has one fate: it is
 * equal, it differs where its source contradicts itself, it differs, it was never asked, or it cannot be counted.
 */
@NamedInterface("surveys")
@NullMarked
package org.sanad.monitoring.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
