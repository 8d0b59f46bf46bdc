package org.sanad.programmes.participantlist;

/** What was chosen beside the file. */
public record UploadForm(String cohort, String joinsOn, String consentLanguage) {}
