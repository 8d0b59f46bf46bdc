package org.sanad.xlsform.xpath;

import org.sanad.xlsform.Code;
import org.sanad.xlsform.Hint;

/**
 * What is wrong with an expression.
 *
 * @param near the piece that does not fit
 * @param hint what an author may have meant
 */
public record Fault(Code code, String near, Hint hint) {}
