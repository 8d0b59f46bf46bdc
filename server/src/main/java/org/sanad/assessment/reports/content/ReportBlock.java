package org.sanad.assessment.reports.content;

import java.util.UUID;
import org.sanad.assessment.reports.evidence.Wording;

/**
 * One block.
 *
 * @param subject id of the finding or the quote; empty for others
 * @param text prose with slots in braces, such as {s1}
 * @param version raised by every change, so that two people do not overwrite each other
 */
public record ReportBlock(UUID id, BlockKind kind, String subject, Wording text, int version) {}
