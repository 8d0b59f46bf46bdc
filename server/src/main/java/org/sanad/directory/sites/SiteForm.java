package org.sanad.directory.sites;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.directory.OrganisationId;
import org.sanad.directory.Site;
import org.sanad.directory.SiteDetails;
import org.sanad.directory.SiteKind;
import org.sanad.shared.PCode;

/** A site as it is typed: everything as text, null where the form did not send a field. */
public record SiteForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String nameAr,
        @Nullable String nameCkb,
        @Nullable String kind,
        @Nullable String area,
        @Nullable String organisation) {

    static final SiteForm EMPTY = new SiteForm("", "", "", "", "", "", "");

    static SiteForm of(Site site, String area) {
        return new SiteForm(
                site.code(),
                site.name(),
                site.nameAr(),
                site.nameCkb(),
                site.kind().name(),
                area,
                Optional.ofNullable(site.organisation())
                        .map(id -> id.value().toString())
                        .orElse(""));
    }

    Optional<SiteKind> chosenKind() {
        return Arrays.stream(SiteKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    SiteDetails details(SiteKind chosen, PCode place) {
        return new SiteDetails(text(code), text(name), nameAr, nameCkb, chosen, place, chosenOrganisation());
    }

    private @Nullable OrganisationId chosenOrganisation() {
        try {
            return text(organisation).isEmpty() ? null : new OrganisationId(UUID.fromString(text(organisation)));
        } catch (IllegalArgumentException notAnId) {
            return new OrganisationId(new UUID(0, 0));
        }
    }

    public static String text(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("");
    }
}
