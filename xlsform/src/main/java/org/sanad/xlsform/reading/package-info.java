/** Understands the tables: headings in all their spellings, types by all their names, short forms written out. */
@NullMarked
package org.sanad.xlsform.reading;

import org.jspecify.annotations.NullMarked;
