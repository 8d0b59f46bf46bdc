package org.sanad.reporting;

/** One line about the figures of a document: what is counted, base, period, rule, when counted. Both in the reader's language. */
public record Fact(String label, String value) {}
