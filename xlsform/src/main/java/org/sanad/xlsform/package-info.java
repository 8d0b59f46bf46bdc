/**
 * Turns an XLSForm into an XForm that any ODK client accepts: {@code Workbook → Survey → XForm}. Each step is a package:
 * {@code workbook} reads tables from a file nobody vouches for, {@code survey} makes a tree of questions of them,
 * {@code check} finds everything that is wrong with it, {@code xform} writes the document. Nothing stops at the first
 * fault. {@link org.sanad.xlsform.ConvertForm} is the door.
 */
@NullMarked
package org.sanad.xlsform;

import org.jspecify.annotations.NullMarked;
