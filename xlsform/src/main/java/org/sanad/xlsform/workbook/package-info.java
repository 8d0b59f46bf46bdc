/** Tables out of .xlsx, .xls, .csv or the markdown form, whoever made the file. */
@NullMarked
package org.sanad.xlsform.workbook;

import org.jspecify.annotations.NullMarked;
