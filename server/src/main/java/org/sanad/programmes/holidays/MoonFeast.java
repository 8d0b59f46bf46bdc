package org.sanad.programmes.holidays;

/** A feast whose date follows the moon and is announced late: no year has it until somebody enters it. */
public record MoonFeast(String code, HolidayName name) {}
