package org.sanad.assessment.field;

import java.util.List;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.interviews.Interviews;
import org.sanad.forms.rows.FormFields;
import org.sanad.xlsform.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The interviews of a questionnaire, as they came in so far. */
@Repository
class FieldRows {

    private final JdbcClient jdbc;
    private final Interviews interviews;

    FieldRows(JdbcClient jdbc, Interviews interviews) {
        this.jdbc = jdbc;
        this.interviews = interviews;
    }

    List<FieldRow> of(Questionnaire questionnaire, FormFields fields) {
        var sql = """
                        select coalesce(<:groupPath>, '') as "group",
                            coalesce(<:placePath>, '') as place,
                            :consentPath = '' or coalesce(<:consentPath>, '') = :agreed as consented,
                            s.device_id as device, d.name as device_name, s.user_id as "user",
                            coalesce(<:startPath>, '') as started,
                            coalesce(<:endPath>, '') as ended, s.received_at,
                            s.id in (select f.submission_id from forms.open_flag f where f.form_id = :form) as flagged
                        """
                + Interviews.OF_QUESTIONNAIRE.replace(
                        "where i.round_id", "left join forms.device d on d.id = s.device_id where i.round_id");
        // looking for an older name in each interview takes as long as all the rest
        var renamed = !interviews.moved(questionnaire.id()).isEmpty();
        return jdbc.sql(sql.replaceAll(
                        "<(:\\w+)>", renamed ? "assessment.answer(:questionnaire, r.answers, $1)" : "r.answers ->> $1"))
                .params(Interviews.parameters(questionnaire))
                .param("groupPath", questionnaire.path(Purpose.GROUP))
                .param("placePath", questionnaire.path(Purpose.PLACE))
                .param("consentPath", questionnaire.path(Purpose.CONSENT))
                .param("agreed", questionnaire.choice(Purpose.CONSENT))
                .param("startPath", ofType(fields, "start"))
                .param("endPath", ofType(fields, "end"))
                .query(FieldRow.class)
                .list();
    }

    private static String ofType(FormFields fields, String type) {
        return fields.root().columns().stream()
                .filter(column -> column.field().type().equals(type))
                .findFirst()
                .map(column -> column.field())
                .map(Field::path)
                .orElse("");
    }
}
