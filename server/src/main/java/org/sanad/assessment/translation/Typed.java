package org.sanad.assessment.translation;

/** A translation as somebody types it. */
public record Typed(String from, String to, String words, TranslationState state) {}
