package org.sanad.xlsform.workbook;

import java.util.Map;
import java.util.Set;

/**
 * One row with anything in it.
 *
 * @param number as the sheet numbers it, from 1
 * @param cells by column, counted from 0; never blank
 * @param formulas columns whose text is what the file claims a formula came to
 */
public record Row(int number, Map<Integer, String> cells, Set<Integer> formulas) {}
