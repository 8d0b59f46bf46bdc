package org.sanad.xlsform;

import java.time.LocalDateTime;
import java.util.Optional;

/** The answers an expression may read, seen from one question of one submission. */
public interface KnownAnswers {

    /** Of the question itself: names from below the outermost element, joined by slashes. */
    String path();

    /** As an XForm keeps it, several choices with spaces between; blank for no answer, empty where it cannot be told. */
    Optional<String> answer(String path);

    /** When it was answered. */
    LocalDateTime now();
}
