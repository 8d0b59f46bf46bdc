package org.sanad.forms.bringin.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanad.files.Upload;
import org.sanad.forms.bringin.records.Incoming;
import org.sanad.forms.bringin.records.Incoming.RemoteFile;
import org.sanad.forms.bringin.records.RecordSource;
import org.sanad.forms.bringin.records.Trouble;
import org.sanad.forms.outgoing.Outgoing;
import tools.jackson.databind.JsonNode;

/** KoboToolbox, through version 2 of its API. */
final class KoboServer implements RemoteServer {

    /** Kobo gives at most a thousand; fewer keep each answer small. */
    private static final int PAGE = 200;

    private final ServerDoor door;

    KoboServer(Outgoing outgoing, String server, String token) {
        this.door = ServerDoor.at(outgoing, server, Map.of("Authorization", "Token " + token));
    }

    @Override
    public List<RemoteForm> forms() {
        List<RemoteForm> forms = new ArrayList<>();
        var start = 0;
        while (true) {
            var page = door.json("/api/v2/assets/?format=json&q=asset_type:survey&limit=100&start=" + start);
            var results = page.path("results");
            for (var asset : results) {
                forms.add(new RemoteForm(
                        asset.path("uid").asString(),
                        asset.path("name").asString(""),
                        asset.path("deployment__submission_count").asLong(0)));
            }
            start += results.size();
            if (results.isEmpty()
                    || page.path("next").isNull()
                    || page.path("next").isMissingNode()) {
                return forms;
            }
        }
    }

    @Override
    public List<Upload> spreadsheets(String form) {
        return List.of(new Upload(form + ".xls", door.file("/api/v2/assets/" + form + ".xls")));
    }

    @Override
    public RecordSource records(String form) {
        return (cursor, taker) -> {
            var data = "/api/v2/assets/" + form + "/data/";
            var last = cursor.isEmpty() ? 0 : Long.parseLong(cursor);
            while (true) {
                var before = last;
                for (var record : page(data, last)) {
                    var id = record.path("_id").asLong(0);
                    if (id > last && !taker.take(incoming(data, record))) {
                        return;
                    }
                    last = Math.max(last, id);
                }
                if (last == before) {
                    return;
                }
            }
        };
    }

    /** By the key, so that what arrives or is deleted there meanwhile moves no record from one page to another. */
    private JsonNode page(String data, long after) {
        var query = encoded("{\"_id\":{\"$gt\":" + after + "}}");
        return door.json(data + "?format=json&limit=" + PAGE + "&sort=" + encoded("{\"_id\":1}") + "&query=" + query)
                .path("results");
    }

    private Incoming incoming(String data, JsonNode record) {
        var id = record.path("_id").asString();
        List<RemoteFile> files = new ArrayList<>();
        for (var file : record.path("_attachments")) {
            var name = file.path("media_file_basename")
                    .asString(file.path("filename").asString(""));
            var address = data + id + "/attachments/"
                    + file.path("uid").asString(file.path("id").asString("")) + "/";
            files.add(new RemoteFile(name, () -> door.file(address)));
        }
        var xml = door.xml(data + id + ".xml");
        return new Incoming(id, record.path("_uuid").asString(id), xml, state(record), files, troubles(record, id));
    }

    private static String state(JsonNode record) {
        return switch (record.path("_validation_status").path("uid").asString("")) {
            case "validation_status_approved" -> "APPROVED";
            case "validation_status_not_approved" -> "REJECTED";
            case "validation_status_on_hold" -> "HAS_ISSUES";
            default -> "RECEIVED";
        };
    }

    /** What Kobo keeps beside the answers and Sanad has no place for. */
    private static List<Trouble> troubles(JsonNode record, String id) {
        List<Trouble> troubles = new ArrayList<>();
        if (!record.path("_supplementalDetails").isEmpty()) {
            troubles.add(new Trouble(id, "supplement", ""));
        }
        if (!record.path("_notes").isEmpty() || !record.path("_tags").isEmpty()) {
            troubles.add(new Trouble(id, "notes", ""));
        }
        return troubles;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
