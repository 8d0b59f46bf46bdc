package org.sanad.assessment.coding;

import java.util.List;

/** Words between two cuts, with the codes they have. */
public record Piece(String words, List<Span> spans) {}
