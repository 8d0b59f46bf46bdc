package org.sanad.xlsform.reading;

import org.sanad.xlsform.Hint;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Options;
import org.sanad.xlsform.survey.QuestionType;

/** What the words in the column type come to. */
sealed interface TypeWords {

    record Begin(Group.Kind kind) implements TypeWords {}

    record End(Group.Kind kind) implements TypeWords {}

    record Ask(QuestionType type, Options options) implements TypeWords {}

    /** Known from older forms, and left out on purpose. */
    record Outdated(Hint instead) implements TypeWords {}

    /** A select that names no list. */
    record WithoutList() implements TypeWords {}

    /** A select from a file whose name has no ending that can be read. */
    record WithoutEnding(String file) implements TypeWords {}

    record Unknown() implements TypeWords {}
}
