package org.sanad.tabulation.estimate;

import java.util.List;
import org.sanad.tabulation.store.Bits;

/**
 * What of a question is counted.
 *
 * @param cells whom each answer is given by
 * @param exclusive nobody is in two cells
 */
public record Counted(Bits base, List<Bits> cells, boolean exclusive) {}
