/** Paper out of pages: a Chromium of the machine prints them, so that Arabic and Sorani are set as on the screen. */
@NamedInterface("pdf")
@NullMarked
package org.sanad.reporting.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
