/**
 * Reads spreadsheets that people upload, as if each were hostile: recognised by its bytes, unpacked under caps, its XML
 * never allowed a DTD, its formulas reported and never evaluated. What comes out is rows with addresses, or a named
 * reason with its remedy.
 */
@NullMarked
package org.sanad.sheets;

import org.jspecify.annotations.NullMarked;
