package org.sanad.xlsform.xform;

import org.sanad.xlsform.survey.Entities;
import org.sanad.xlsform.survey.Nodes;
import org.sanad.xlsform.survey.Survey;

/** A form while its document is being written. */
record Draft(Survey survey, Nodes nodes, Paths paths, Itext itext, Entities entities) {

    static Draft of(Survey survey, Nodes nodes, Entities entities) {
        Paths paths = new Paths(nodes);
        return new Draft(survey, nodes, paths, new Itext(survey.languages(), paths), entities);
    }

    /** Where the record's own particulars lie. */
    String meta() {
        return nodes.root().path() + "/meta";
    }
}
