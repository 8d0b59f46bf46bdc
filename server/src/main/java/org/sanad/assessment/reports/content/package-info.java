/** What a report is made of: blocks of prose with slots, and the slots, each bound to a row of the result table or quoted. */
@NamedInterface("report-content")
@NullMarked
package org.sanad.assessment.reports.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
