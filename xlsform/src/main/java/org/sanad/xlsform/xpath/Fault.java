package org.sanad.xlsform.xpath;

import org.sanad.xlsform.Code;

/**
 * What is wrong with an expression.
 *
 * @param near the piece that does not fit
 * @param hint what an author may have meant; fills the words of the repair
 */
public record Fault(Code code, String near, String hint) {}
