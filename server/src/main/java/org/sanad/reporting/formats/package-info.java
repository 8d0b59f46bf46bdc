/** One door to all formats of a document: the page, the PDF printed of it, DOCX and XLSX. */
@NamedInterface("formats")
@NullMarked
package org.sanad.reporting.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
