package org.sanad.assessment.reports.kept;

import org.springframework.stereotype.Component;

/** The stores of a report, which are always used together. */
@Component
public record ReportParts(Reports reports, ReportBlocks blocks, ReportSlots slots, Editions editions) {}
