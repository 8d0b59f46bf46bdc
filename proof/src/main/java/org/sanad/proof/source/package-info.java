/** Lines of text out of files that nobody vouches for: plain text, DOCX, PDF. */
@NullMarked
package org.sanad.proof.source;

import org.jspecify.annotations.NullMarked;
