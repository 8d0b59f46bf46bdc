package org.sanad.forms.openrosa;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.forms.AssignedForms;
import org.sanad.forms.EntityLists;
import org.sanad.forms.Form;
import org.sanad.forms.FormId;
import org.sanad.forms.FormMedia;
import org.sanad.forms.FormTarget;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.sanad.forms.Forms;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What those who collect may have: what is in use where they collect. */
@Component
class PhoneDoor {

    /** A version and what it is filled in for. */
    record InUse(FormVersion version, FormTarget target) {}

    /** A form and what is collected with it. */
    record Sought(Form form, FormTarget target) {}

    private final AssignedForms assigned;
    private final Forms forms;
    private final FormVersions versions;
    private final FormMedia media;
    private final ObjectProvider<EntityLists> lists;

    PhoneDoor(
            AssignedForms assigned,
            Forms forms,
            FormVersions versions,
            FormMedia media,
            ObjectProvider<EntityLists> lists) {
        this.assigned = assigned;
        this.forms = forms;
        this.versions = versions;
        this.media = media;
        this.lists = lists;
    }

    /** By their titles, so that the list stays the same bytes while nothing changes. */
    List<FormList.Entry> forms(Collector collector) {
        var byVersion = assigned.published(collector.targets()).stream()
                .map(versions::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(FormVersion::formId, Function.identity()));
        return forms.all().stream()
                .flatMap(form -> Optional.ofNullable(byVersion.get(form.id()))
                        .map(version -> new FormList.Entry(
                                form, version, !version.media().isEmpty()))
                        .stream())
                .toList();
    }

    /** A version of a form that is or was in use where they collect. */
    InUse version(Collector collector, UUID id) {
        return versions.find(new FormVersionId(id))
                .filter(version -> version.state() != FormVersion.State.DRAFT)
                .flatMap(version -> assigned.everReached(new FormId(version.formId()), collector.targets())
                        .map(target -> new InUse(version, target)))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("phone-form-unknown")));
    }

    byte[] xform(FormVersion version) {
        return versions.xform(version.versionId());
    }

    List<FormMedia.Item> media(InUse form) {
        return media.of(form.version(), form.target());
    }

    Optional<byte[]> content(InUse form, String name) {
        return media.content(form.version(), name, form.target());
    }

    Set<UUID> gone(String fileName, Set<UUID> held) {
        var list = fileName.replaceFirst("\\.csv$", "");
        return lists.stream()
                .flatMap(source -> source.gone(list, held).stream())
                .collect(Collectors.toSet());
    }

    /** @throws Refused where there is no such form, or none that they ever had to do with */
    Sought formFor(Collector collector, String xmlId) {
        return forms.everReached(xmlId, collector.targets())
                .flatMap(form -> target(collector, form.formId()).map(target -> new Sought(form, target)))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("submission-form-unknown", xmlId)));
    }

    /** A phone collects for one alone, and is not to wait for another question to the database. */
    private Optional<FormTarget> target(Collector collector, FormId form) {
        return collector.targets().size() == 1
                ? collector.targets().stream().findFirst()
                : assigned.everReached(form, collector.targets());
    }
}
