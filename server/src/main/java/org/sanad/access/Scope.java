package org.sanad.access;

import java.util.UUID;
import org.sanad.shared.PCode;

/** Where a role holds. */
public sealed interface Scope {

    record Mission() implements Scope {}

    record InArea(PCode area) implements Scope {}

    record OfProject(UUID project) implements Scope {}
}
