package org.sanad.forms.bringin;

import java.util.List;
import java.util.UUID;
import org.sanad.forms.Form;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersions;
import org.sanad.forms.bringin.records.Incoming;
import org.sanad.forms.bringin.records.RecordSource;
import org.sanad.forms.bringin.remote.RemoteServer;
import org.sanad.forms.bringin.remote.RemoteServers;
import org.sanad.forms.bringin.sheet.SheetRecords;
import org.sanad.forms.submissions.ReadSubmission;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Opens what records come from, and fits them to the form here. */
@Component
class OpenRecords {

    private final BringIns bringIns;
    private final FormVersions versions;
    private final RemoteServers servers;
    private final Keys keys;

    OpenRecords(BringIns bringIns, FormVersions versions, RemoteServers servers, Keys keys) {
        this.bringIns = bringIns;
        this.versions = versions;
        this.servers = servers;
        this.keys = keys;
    }

    /** @throws Refused where the file or the key is gone, or the form has no version in use */
    RecordSource of(BringIn job, Form form) {
        return job.isRemote() ? fitted(server(job).records(job.remoteForm()), form) : sheet(job, form);
    }

    SheetRecords sheet(BringIn job, Form form) {
        var published = published(form);
        var content = bringIns.content(job.id()).orElseThrow(() -> refused("bring-in-over"));
        return SheetRecords.of(
                job.label(), content, form, published.version(), versions.outline(published.versionId()));
    }

    RemoteServer server(BringIn job) {
        var key = keys.of(job.id()).orElseThrow(() -> refused("bring-in-key-gone"));
        return job.source() == BringIn.Source.KOBO
                ? servers.kobo(job.server(), key.secret())
                : servers.central(job.server(), key);
    }

    /** @throws Refused where Sanad may not ask */
    void check(String server) {
        servers.kobo(server, "");
    }

    boolean isOpen(BringIn job) {
        return !job.isRemote() || keys.of(job.id()).isPresent();
    }

    void close(UUID id) {
        keys.forget(id);
    }

    private FormVersion published(Form form) {
        return versions.published(form.formId()).orElseThrow(() -> refused("bring-in-form-without-version"));
    }

    private RecordSource fitted(RecordSource records, Form form) {
        var published = published(form);
        var known = versions.of(form.formId()).stream()
                .filter(version -> version.state() != FormVersion.State.DRAFT)
                .map(FormVersion::version)
                .toList();
        return (cursor, taker) ->
                records.after(cursor, incoming -> taker.take(fitted(incoming, form, known, published.version())));
    }

    /** What cannot be read stays as it is, to be refused and noted where it would be kept. */
    private Incoming fitted(Incoming incoming, Form form, List<String> known, String published) {
        try {
            var document = ReadSubmission.of(incoming.xml());
            var isOurs = document.formId().equals(form.xmlId()) && known.contains(document.formVersion());
            var xml = isOurs ? incoming.xml() : FitXml.of(incoming.xml(), form, published);
            var before = document.deprecatedId();
            var isFirst = !before.isEmpty() && !bringIns.isHere(form.formId(), before);
            return with(incoming, isFirst ? FitXml.withoutBefore(xml) : xml);
        } catch (Refused unreadable) {
            return incoming;
        }
    }

    private static Incoming with(Incoming incoming, byte[] xml) {
        return new Incoming(
                incoming.cursor(), incoming.name(), xml, incoming.state(), incoming.files(), incoming.troubles());
    }

    private static Refused refused(String code) {
        return new Refused(Refused.Kind.CONFLICT, Problem.of(code));
    }
}
