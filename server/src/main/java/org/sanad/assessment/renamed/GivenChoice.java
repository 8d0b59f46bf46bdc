package org.sanad.assessment.renamed;

/** How many interviews gave an answer. */
record GivenChoice(String path, String name, long interviews) {}
