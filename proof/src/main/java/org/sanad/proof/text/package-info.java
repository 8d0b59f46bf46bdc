/** From lines to what a reader sees: numbers in all their spellings, paragraphs, charts and tables. */
@NullMarked
package org.sanad.proof.text;

import org.jspecify.annotations.NullMarked;
