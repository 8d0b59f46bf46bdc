/** Answers as cells: what columns are called, what stands in them, and how each kind of file writes it safely. */
@NullMarked
package org.sanad.forms.export.cells;

import org.jspecify.annotations.NullMarked;
