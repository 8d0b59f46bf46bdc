package org.sanad.assessment.renamed;

import org.springframework.stereotype.Component;

/** What is renamed, and what is decided on it. */
@Component
record Renamed(RenamedChoices choices, RenamedQuestions questions, FindRenamed find, LostQuestions lost) {}
