package org.sanad.access;

/** A role held within a scope. */
public record Grant(Role role, Scope scope) {}
