package org.sanad.registry;

import org.sanad.shared.PCode;

/**
 * A person as shown in lists. Whether they have a disability is not shown there.
 *
 * @param code said and printed instead of the name: P-0418
 * @param fullName as written; after withdrawal of consent to registration the code
 * @param area where the person lives
 */
public record PersonSummary(PersonId id, String code, String fullName, Sex sex, Born born, PCode area) {}
