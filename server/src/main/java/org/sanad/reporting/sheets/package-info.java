/**
 * Reads spreadsheets that people upload, as if each were hostile: recognised by its bytes, unpacked under caps, its XML
 * never allowed a DTD, its formulas reported and never evaluated. What comes out is rows with addresses, or a named
 * reason with its remedy.
 */
@NamedInterface("sheets")
@NullMarked
package org.sanad.reporting.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
