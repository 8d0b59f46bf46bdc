package org.sanad.forms.odata;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.odata.question.EntitySet;
import org.sanad.forms.odata.question.Property;
import org.sanad.forms.odata.question.Question;
import org.sanad.forms.odata.question.ReviewStates;
import org.sanad.forms.odata.question.Service;
import org.sanad.forms.rows.AnswerLine.About;
import org.sanad.forms.rows.AnswerLine.Answer;
import org.sanad.forms.rows.ParseAnswers;
import tools.jackson.core.JsonGenerator;

/** Writes rows of a table as JSON objects. */
final class WriteEntities {

    private final Service service;
    private final EntitySet set;
    private final Question question;
    private final JsonGenerator json;
    private final Map<String, ParseAnswers> parsers;
    private final Map<String, EntitySet> sets;

    WriteEntities(Service service, EntitySet set, Question question, JsonGenerator json) {
        this.service = service;
        this.set = set;
        this.question = question;
        this.json = json;
        this.parsers = service.sets().stream()
                .collect(Collectors.toMap(one -> one.table().repeat(), one -> ParseAnswers.of(one.table())));
        this.sets = service.sets().stream()
                .collect(Collectors.toMap(one -> one.table().repeat(), Function.identity()));
    }

    void write(EntityRow row) {
        var parse = Objects.requireNonNull(parsers.get(set.table().repeat()));
        json.writeStartObject();
        keys(row.about(), set, row.number(), row.parent());
        if (set.table().isForm()) {
            if (question.selects("__system")) {
                system(row.about());
            }
            if (question.selects("meta")) {
                meta(row.about());
            }
        }
        properties(set.root(), "", parse.parse(row.answers()), question::selects);
        if (question.expand()) {
            new InnerRows(this, json, parsers).write(row);
        }
        json.writeEndObject();
    }

    void inner(About about, InnerRows.Row row) {
        var within = Objects.requireNonNull(sets.get(row.repeat()));
        keys(about, within, row.number(), row.parent());
        properties(within.root(), "", row.answers(), path -> true);
    }

    Service service() {
        return service;
    }

    private void keys(About about, EntitySet of, int number, int parent) {
        var table = of.table();
        if (table.isForm()) {
            json.writeStringProperty("__id", about.id().toString());
            return;
        }
        json.writeStringProperty("__id", key(about, table.repeat(), number));
        json.writeStringProperty("__Submissions-id", about.id().toString());
        if (!table.parent().isEmpty()) {
            json.writeStringProperty("__parent-id", key(about, table.parent(), parent));
        }
    }

    private static String key(About about, String repeat, int number) {
        return about.id() + "/" + repeat + "[" + number + "]";
    }

    private void system(About about) {
        json.writeObjectPropertyStart("__system");
        json.writeStringProperty(
                "submissionDate", about.receivedAt().toInstant().toString());
        json.writeStringProperty("updatedAt", about.changedAt().toInstant().toString());
        id("submitterId", about.user());
        id("deviceId", about.handset() == null ? about.device() : about.handset());
        json.writeStringProperty("reviewState", ReviewStates.told(about.state()));
        json.writeNumberProperty("edits", about.edits());
        json.writeStringProperty("formVersion", about.version());
        json.writeNumberProperty("attachmentsPresent", about.filesPresent());
        json.writeNumberProperty("attachmentsExpected", about.filesExpected());
        json.writeEndObject();
    }

    private void meta(About about) {
        json.writeObjectPropertyStart("meta");
        json.writeStringProperty("instanceID", about.instanceId());
        json.writeStringProperty("instanceName", about.instanceName());
        json.writeEndObject();
    }

    private void properties(Property group, String within, @Nullable Answer[] answers, Predicate<String> selected) {
        for (var property : group.inside()) {
            var path = within + property.name();
            if (!selected.test(path)) {
                continue;
            }
            if (property.isGroup()) {
                json.writeObjectPropertyStart(property.name());
                properties(property, path + "/", answers, selected);
                json.writeEndObject();
            } else {
                WriteAnswer.put(json, property, answers[property.place()]);
            }
        }
    }

    private void id(String name, @Nullable Object id) {
        if (id == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, id.toString());
        }
    }
}
