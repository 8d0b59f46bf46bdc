package org.sanad.registry;

/** Sex, birth, disability or belonging (merge, undone merge) of a person changed: what is counted by these is due anew. */
public record PersonChanged(PersonId person) {}
