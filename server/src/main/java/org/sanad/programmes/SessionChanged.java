package org.sanad.programmes;

/** A session was planned, moved, cancelled, closed or opened again. */
public record SessionChanged(SessionId session) {}
