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
import org.sanad.forms.FormMedia;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.sanad.forms.Forms;
import org.sanad.forms.devices.Device;
import org.sanad.forms.devices.Devices;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a phone may have. Its token is its whole permission: it opens what is in use where the phone collects. */
@Component
class PhoneDoor {

    private final Devices devices;
    private final AssignedForms assigned;
    private final Forms forms;
    private final FormVersions versions;
    private final FormMedia media;
    private final ObjectProvider<EntityLists> lists;

    PhoneDoor(
            Devices devices,
            AssignedForms assigned,
            Forms forms,
            FormVersions versions,
            FormMedia media,
            ObjectProvider<EntityLists> lists) {
        this.devices = devices;
        this.assigned = assigned;
        this.forms = forms;
        this.versions = versions;
        this.media = media;
        this.lists = lists;
    }

    /**
     * Whose token it is.
     *
     * @param app what the client says it is
     * @throws Refused with 403 and never 401, at which clients would ask for a password
     */
    Device open(String token, String app) {
        var device = devices.holder(token)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("phone-unknown")));
        devices.seen(device, app);
        return device;
    }

    List<FormList.Entry> forms(Device device) {
        var byId = forms.all().stream().collect(Collectors.toMap(Form::id, Function.identity()));
        return assigned.published(device.target()).stream()
                .map(versions::find)
                .flatMap(Optional::stream)
                .filter(version -> byId.containsKey(version.formId()))
                .map(version -> new FormList.Entry(
                        java.util.Objects.requireNonNull(byId.get(version.formId())),
                        version,
                        !version.media().isEmpty()))
                .toList();
    }

    /** A version of a form that is or was in use where the phone collects. */
    FormVersion version(Device device, UUID id) {
        return versions.find(new FormVersionId(id))
                .filter(version -> version.state() != FormVersion.State.DRAFT)
                .filter(version -> assigned.everReached(new org.sanad.forms.FormId(version.formId()), device.target()))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("phone-form-unknown")));
    }

    byte[] xform(FormVersion version) {
        return versions.xform(version.versionId());
    }

    List<FormMedia.Item> media(Device device, FormVersion version) {
        return media.of(version, device.target());
    }

    Optional<byte[]> content(Device device, FormVersion version, String name) {
        return media.content(version, name, device.target());
    }

    Set<UUID> gone(String fileName, Set<UUID> held) {
        var list = fileName.replaceFirst("\\.csv$", "");
        return lists.stream()
                .flatMap(source -> source.gone(list, held).stream())
                .collect(Collectors.toSet());
    }

    /** @throws Refused where there is no such form, or none that the phone ever had to do with */
    Form formFor(Device device, String xmlId) {
        return forms.everReached(xmlId, device.target())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("submission-form-unknown", xmlId)));
    }
}
