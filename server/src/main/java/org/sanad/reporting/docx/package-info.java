/**
 * Documents as DOCX, written part by part: WordprocessingML stands here in sight, with what Word and LibreOffice each need to
 * set Arabic and Sorani right.
 */
@NamedInterface("docx")
@NullMarked
package org.sanad.reporting.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
