package org.sanad.assessment.interviews;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One turn of a repeat, as one member of a household.
 *
 * @param number its place among all turns of this repeat in the interview, from 1
 * @param parent number of the turn of the repeat around it; 0 where there is none
 */
public record Turn(UUID submission, int number, int parent, Map<String, List<String>> answers) implements Answered {}
