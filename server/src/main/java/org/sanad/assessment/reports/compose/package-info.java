/** From a report's content to a document: sentences with their numbers in place, charts, tables, and how it was all made. */
@NullMarked
package org.sanad.assessment.reports.compose;

import org.jspecify.annotations.NullMarked;
