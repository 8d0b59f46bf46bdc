package org.sanad.forms.bringin.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.files.Upload;
import org.sanad.forms.bringin.records.Incoming;
import org.sanad.forms.bringin.records.Incoming.RemoteFile;
import org.sanad.forms.bringin.records.RecordSource;
import org.sanad.forms.bringin.records.Trouble;
import org.sanad.forms.outgoing.NoAnswer;
import org.sanad.forms.outgoing.Outgoing;
import tools.jackson.databind.JsonNode;

/** ODK Central. A form is named by its project and its own id, with a slash between them. */
final class CentralServer implements RemoteServer {

    private final ServerDoor door;

    /** @param key with a user's e-mail address and password, or a token of a session alone */
    CentralServer(Outgoing outgoing, String server, Key key) {
        this.door = ServerDoor.at(
                outgoing, server, Map.of("X-Extended-Metadata", "true", "Authorization", authorization(key)));
    }

    private static String authorization(Key key) {
        if (key.user().isEmpty()) {
            return "Bearer " + key.secret();
        }
        var pair = (key.user() + ":" + key.secret()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @Override
    public List<RemoteForm> forms() {
        List<RemoteForm> forms = new ArrayList<>();
        for (var project : door.json("/v1/projects")) {
            var id = project.path("id").asString();
            for (var form : door.json("/v1/projects/" + encoded(id) + "/forms")) {
                forms.add(new RemoteForm(
                        id + "/" + form.path("xmlFormId").asString(),
                        project.path("name").asString("") + ": "
                                + form.path("name")
                                        .asString(form.path("xmlFormId").asString()),
                        form.path("submissions").asLong(0)));
            }
        }
        return forms;
    }

    @Override
    public List<Upload> spreadsheets(String form) {
        var address = address(form);
        List<JsonNode> versions = new ArrayList<>();
        door.json(address + "/versions").forEach(versions::add);
        versions.sort(
                Comparator.comparing(version -> version.path("publishedAt").asString("")));
        List<Upload> sheets = new ArrayList<>();
        for (var version : versions) {
            var name = version.path("version").asString("");
            var at = address + "/versions/" + (name.isEmpty() ? "___" : encoded(name));
            sheet(at + ".xlsx").or(() -> sheet(at + ".xls")).ifPresent(sheets::add);
        }
        return sheets;
    }

    private Optional<Upload> sheet(String path) {
        try {
            return Optional.of(new Upload("form" + path.substring(path.lastIndexOf('.')), door.file(path)));
        } catch (NoAnswer notWrittenSo) {
            if (notWrittenSo.mayPass()) {
                throw notWrittenSo;
            }
            return Optional.empty();
        }
    }

    /** In the order in which they arrived there; Central's list has no other key. */
    @Override
    public RecordSource records(String form) {
        return (cursor, taker) -> {
            List<JsonNode> all = new ArrayList<>();
            door.json(address(form) + "/submissions").forEach(all::add);
            all.sort(Comparator.comparing(CentralServer::cursor));
            for (var record : all) {
                if (cursor(record).compareTo(cursor) > 0 && !taker.take(incoming(address(form), record))) {
                    return;
                }
            }
        };
    }

    private static String cursor(JsonNode record) {
        return record.path("createdAt").asString("") + " "
                + record.path("instanceId").asString();
    }

    private Incoming incoming(String form, JsonNode record) {
        var instance = record.path("instanceId").asString();
        var address = form + "/submissions/" + encoded(instance);
        List<RemoteFile> files = new ArrayList<>();
        for (var file : door.json(address + "/attachments")) {
            if (file.path("exists").asBoolean(false)) {
                var name = file.path("name").asString();
                files.add(new RemoteFile(name, () -> door.file(address + "/attachments/" + encoded(name))));
            }
        }
        var xml = door.xml(address + ".xml");
        return new Incoming(cursor(record), instance, xml, state(record), files, troubles(record, instance));
    }

    private static String state(JsonNode record) {
        return switch (record.path("reviewState").asString("")) {
            case "approved" -> "APPROVED";
            case "rejected" -> "REJECTED";
            case "hasIssues" -> "HAS_ISSUES";
            default -> "RECEIVED";
        };
    }

    /** Of a submission that was edited there, the versions before stay there. */
    private static List<Trouble> troubles(JsonNode record, String instance) {
        var current = record.path("currentVersion").path("instanceId").asString(instance);
        return current.equals(instance) ? List.of() : List.of(new Trouble(instance, "versions-before", ""));
    }

    private static String address(String form) {
        var slash = form.indexOf('/');
        return "/v1/projects/" + encoded(form.substring(0, Math.max(0, slash))) + "/forms/"
                + encoded(form.substring(slash + 1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
