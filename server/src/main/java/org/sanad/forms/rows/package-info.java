/**
 * The answers to a form as tables, one for the form itself and one for each of its repeats, in the order of their
 * arrival: what goes out of Sanad is read here, row by row, and never out of XML.
 */
@NamedInterface("rows")
@NullMarked
package org.sanad.forms.rows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
