/**
 * Charts as SVG, drawn by ourselves: the same bytes in HTML, PDF and DOCX, mirrored for Arabic and Sorani. Lengths are given
 * with their words, already counted, rounded and suppressed; nothing is computed here but places on paper.
 */
@NamedInterface("charts")
@NullMarked
package org.sanad.reporting.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
