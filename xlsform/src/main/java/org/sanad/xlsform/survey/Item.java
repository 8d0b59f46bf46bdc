package org.sanad.xlsform.survey;

/** A question, or a group of them. */
public sealed interface Item permits Question, Group {

    String name();

    Line line();
}
