package org.sanad.forms.odata;

import java.io.OutputStream;
import java.util.Optional;
import org.sanad.forms.odata.question.EntitySet;
import org.sanad.forms.odata.question.Question;
import org.sanad.forms.odata.question.Service;
import org.sanad.forms.odata.question.SkipToken;
import org.sanad.forms.rows.Selection;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one page of a table, row by row. */
final class WriteAnswers {

    private static final JsonFactory JSON = new JsonFactory();

    private final EntityRows rows;
    private final Service service;
    private final EntitySet set;
    private final Question question;

    WriteAnswers(EntityRows rows, Service service, EntitySet set, Question question) {
        this.rows = rows;
        this.service = service;
        this.set = set;
        this.question = question;
    }

    void write(Selection selection, OutputStream out) {
        var json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
        json.writeStringProperty("@odata.context", service.address() + "/$metadata#" + set.name());
        if (question.count()) {
            json.writeNumberProperty("@odata.count", rows.count(selection, set.table(), question.condition()));
        }
        json.writeArrayPropertyStart("value");
        json.flush();
        var next = page(selection, json);
        json.writeEndArray();
        next.ifPresent(token -> json.writeStringProperty("@odata.nextLink", address(token)));
        json.writeEndObject();
        json.flush();
    }

    /** Where the next page begins; empty after the last. */
    private Optional<SkipToken> page(Selection selection, JsonGenerator json) {
        var progress = new Progress(new WriteEntities(service, set, question, json), question);
        rows.page(selection, set.table(), question, service.repeats(), progress::take);
        return progress.next();
    }

    /** How far a page has come. */
    private static final class Progress {

        private final WriteEntities write;
        private final long most;
        private final long left;
        private long taken;
        private boolean more;
        private Optional<SkipToken> last = Optional.empty();

        Progress(WriteEntities write, Question question) {
            this.write = write;
            this.most = question.rows();
            this.left = question.top().map(top -> top - most).orElse(-1L);
        }

        void take(EntityRow row) {
            if (taken == most) {
                more = true;
            } else {
                write.write(row);
                taken++;
                if (taken == most) {
                    last = Optional.of(row.token(left));
                }
            }
        }

        Optional<SkipToken> next() {
            return more && left != 0 ? last : Optional.empty();
        }
    }

    /** The same question further on. */
    private String address(SkipToken token) {
        return UriComponentsBuilder.fromUriString(question.address())
                .replaceQueryParam("$skip")
                .replaceQueryParam("$top")
                .replaceQueryParam("$skiptoken", token.toString())
                .build(true)
                .toUriString();
    }
}
