package org.sanad.reporting;

import java.util.List;

/**
 * A document before it is a file: every word already in the reader's language, every number already counted, rounded
 * and suppressed. HTML, PDF, DOCX and XLSX are made of the same document, so they cannot disagree.
 */
public record ReportDocument(String title, Direction direction, List<Fact> facts, List<Table> tables) {

    public ReportDocument {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }
}
