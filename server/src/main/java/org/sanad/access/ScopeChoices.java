package org.sanad.access;

import java.util.List;

/** Offers scopes a role can be given in, with their names. Implemented by geography (areas) and programmes (projects). */
public interface ScopeChoices {

    /**
     * @param scope where a role can hold
     * @param label its name in the reader's language
     */
    record Choice(Scope scope, String label) {}

    /**
     * @param language the reader's language: en, ar or ckb
     */
    List<Choice> choices(String language);
}
