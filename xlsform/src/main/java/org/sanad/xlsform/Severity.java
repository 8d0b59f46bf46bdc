package org.sanad.xlsform;

/** Whether a form can be used at all. */
public enum Severity {
    ERROR,
    WARNING
}
