package org.sanad.forms.entities.changes;

import org.sanad.shared.Problem;

/** What a submission said of a record and cannot be taken as said. */
record EntityFault(String list, String entity, Problem problem) {}
