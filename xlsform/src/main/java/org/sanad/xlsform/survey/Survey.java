package org.sanad.xlsform.survey;

import java.util.List;
import java.util.Map;

/**
 * A form understood.
 *
 * @param root the tree of its questions
 * @param choices its lists by name
 * @param externalChoices the lists that go into itemsets.csv
 * @param osm tags of questions of type osm, by list
 * @param entities the rows of that sheet
 * @param languages as headings name them, the default first; empty where no heading names one
 */
public record Survey(
        Settings settings,
        Group root,
        Map<String, List<Choice>> choices,
        Map<String, List<Choice>> externalChoices,
        Map<String, List<Choice>> osm,
        List<Line> entities,
        List<String> languages) {}
