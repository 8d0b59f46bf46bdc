package org.sanad.programmes;

/** Marks of a session were written or corrected. */
public record AttendanceRecorded(SessionId session) {}
