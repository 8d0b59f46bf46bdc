package org.sanad.forms.review;

/** What an answer must be like. @param value as typed; empty where none is needed */
public record Condition(String path, Comparison comparison, String value) {}
