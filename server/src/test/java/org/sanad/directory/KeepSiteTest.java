package org.sanad.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.access.Role.COORDINATION_OFFICER;
import static org.sanad.access.Role.FACILITATOR;
import static org.sanad.access.Role.LIVELIHOOD_OFFICER;
import static org.sanad.access.Role.VIEWER;

import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sanad.shared.Kept;
import org.sanad.shared.PCode;
import org.sanad.shared.Refused;
import org.sanad.story.Somebody;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class KeepSiteTest {

    private static final Somebody COORDINATION = Somebody.with(COORDINATION_OFFICER);
    private static final Somebody LIVELIHOOD_IN_KIRKUK = Somebody.with(LIVELIHOOD_OFFICER, "IQG13");

    private final KeepSite keepSite;
    private final KeepOrganisation keepOrganisation;
    private final Sites sites;
    private final JdbcClient jdbc;

    KeepSiteTest(KeepSite keepSite, KeepOrganisation keepOrganisation, Sites sites, JdbcClient jdbc) {
        this.keepSite = keepSite;
        this.keepOrganisation = keepOrganisation;
        this.sites = sites;
        this.jdbc = jdbc;
    }

    @Test
    void a_site_is_kept_by_those_who_keep_its_governorate() {
        var code = code();
        var id = LIVELIHOOD_IN_KIRKUK.does(
                () -> keepSite.add(site(code, "Hawija centre", "IQG13Q01N02")).orRefuse());
        assertThat(sites.find(id)).get().extracting(Site::area).isEqualTo(new PCode("IQG13Q01N02"));
        assertThat(sites.in(new PCode("IQG13"))).extracting(Site::id).contains(id);
        assertThat(sites.in(new PCode("IQG01"))).extracting(Site::id).doesNotContain(id);
        assertThat(LIVELIHOOD_IN_KIRKUK.does(keepSite::list))
                .extracting(Site::id)
                .contains(id);
        assertThat(audited("site.added", id)).isOne();
    }

    @Test
    void a_site_of_another_governorate_is_neither_seen_nor_changed_nor_moved_away() {
        var anbar = COORDINATION.does(
                () -> keepSite.add(site(code(), "Falluja centre", "IQG01Q01")).orRefuse());
        var kirkuk = COORDINATION.does(
                () -> keepSite.add(site(code(), "Kirkuk centre", "IQG13Q04")).orRefuse());
        refused(() -> LIVELIHOOD_IN_KIRKUK.does(() -> keepSite.site(anbar)));
        refused(() -> LIVELIHOOD_IN_KIRKUK.does(() -> keepSite.change(anbar, site(code(), "Taken", "IQG13Q04"))));
        refused(() -> LIVELIHOOD_IN_KIRKUK.does(() -> keepSite.change(kirkuk, site(code(), "Moved", "IQG01Q01"))));
        refused(() -> LIVELIHOOD_IN_KIRKUK.does(() -> keepSite.add(site(code(), "New", "IQG01Q01"))));
        assertThat(LIVELIHOOD_IN_KIRKUK.does(keepSite::list))
                .extracting(Site::id)
                .doesNotContain(anbar);
    }

    @Test
    void who_does_not_keep_the_directory_is_refused() {
        for (var somebody : new Somebody[] {Somebody.with(FACILITATOR), Somebody.with(VIEWER)}) {
            refused(() -> somebody.does(keepSite::list));
            refused(() -> somebody.does(() -> keepSite.add(site(code(), "X", "IQG13"))));
            refused(() -> somebody.does(keepOrganisation::list));
        }
        // an organisation belongs to the whole mission
        refused(() -> LIVELIHOOD_IN_KIRKUK.does(() -> keepOrganisation.add(new OrganisationDetails("X", null))));
    }

    @Test
    void a_code_is_given_once() {
        var code = code();
        COORDINATION.does(() -> keepSite.add(site(code, "First", "IQG13")).orRefuse());
        var second = COORDINATION.does(() -> keepSite.add(site(code.toLowerCase(Locale.ROOT), "Second", "IQG13")));
        assertThat(problem(second, "code")).isEqualTo("site-code-taken");
    }

    @Test
    void names_are_cleaned_of_what_nobody_sees_and_kept_short() {
        var id = COORDINATION.does(
                () -> keepSite.add(site(code(), "\u202E\u200F Jeddah\u00A0\u200B 1 \uFEFF<b>\u0000", "IQG15"))
                        .orRefuse());
        assertThat(sites.find(id)).get().extracting(Site::name).isEqualTo("Jeddah 1 <b>");
        assertThat(problem(COORDINATION.does(() -> keepSite.add(site(code(), "x".repeat(300), "IQG15"))), "name"))
                .isEqualTo("directory-text-too-long");
        assertThat(problem(COORDINATION.does(() -> keepSite.add(site(code(), "\u200F \u200E", "IQG15"))), "name"))
                .isEqualTo("directory-name-missing");
        assertThat(problem(COORDINATION.does(() -> keepSite.add(site("ä b", "Name", "IQG15"))), "code"))
                .isEqualTo("site-code");
        assertThat(problem(COORDINATION.does(() -> keepSite.add(site(code(), "Name", "XX99"))), "area"))
                .isEqualTo("no-such-place");
    }

    @Test
    void an_organisation_is_named_once_whatever_the_capitals() {
        var name = "Relief " + UUID.randomUUID();
        var id = COORDINATION.does(
                () -> keepOrganisation.add(new OrganisationDetails(name, "R")).orRefuse());
        var twice = COORDINATION.does(
                () -> keepOrganisation.add(new OrganisationDetails(" " + name.toUpperCase(Locale.ROOT), null)));
        assertThat(problem(twice, "name")).isEqualTo("organisation-name-taken");
        COORDINATION.does(() ->
                keepOrganisation.change(id, new OrganisationDetails(name, "RR")).orRefuse());
        assertThat(COORDINATION.does(() -> keepOrganisation.organisation(id)).shortName())
                .isEqualTo("RR");
        assertThatThrownBy(() ->
                        COORDINATION.does(() -> keepOrganisation.organisation(new OrganisationId(UUID.randomUUID()))))
                .isInstanceOf(Refused.class);
    }

    private int audited(String action, SiteId id) {
        return jdbc.sql("select count(*) from access.audit_entry where action = :action and subject_id = :id")
                .param("action", action)
                .param("id", id.value().toString())
                .query(Integer.class)
                .single();
    }

    private static SiteDetails site(String code, String name, String area) {
        return new SiteDetails(code, name, null, null, SiteKind.CENTRE, new PCode(area), null);
    }

    private static String code() {
        return "T-" + UUID.randomUUID().toString().substring(0, 12).toUpperCase(Locale.ROOT);
    }

    private static void refused(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_PERMITTED));
    }

    private static @Nullable String problem(Kept<?> kept, String field) {
        var problem = kept instanceof Kept.No<?>(var faults) ? faults.get(field) : null;
        return problem == null ? null : problem.code();
    }
}
