package org.sanad.proof.check;

import java.util.List;
import org.sanad.proof.Finding;
import org.sanad.proof.statement.Statements;

/** One kind of fault. */
public interface Check {

    List<Finding> of(Statements said);
}
