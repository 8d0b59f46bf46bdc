package org.sanad.programmes.fieldlists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.forms.FormMedia;
import org.sanad.forms.FormStory;
import org.sanad.forms.FormTarget;
import org.sanad.forms.FormVersions;
import org.sanad.forms.Forms;
import org.sanad.forms.starters.StarterForm;
import org.sanad.programmes.CohortStory;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** Who gets the names of a cohort's people beside a form. */
@StoryTest
class NamesStoryTest {

    private final FormStory story;
    private final CohortStory cohorts;
    private final Forms forms;
    private final FormVersions versions;
    private final FormMedia media;

    NamesStoryTest(Cast cast, CohortStory cohorts, Forms forms, FormVersions versions, FormMedia media) {
        this.story = FormStory.begin(cast);
        this.cohorts = cohorts;
        this.forms = forms;
        this.versions = versions;
        this.media = media;
    }

    @Test
    void somebody_at_a_browser_gets_names_only_with_the_permission_to_see_who_came() {
        var told = cohorts.aCohort().withMembers(1).told();
        var address = story.published(StarterForm.SESSION_ATTENDANCE, name());
        story.inUse(address);
        var list = address + "/fill/media/participants.csv?for=COHORT:" + told.cohort();
        var supervisor = story.cast().signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        assertThat(supervisor.browser().get(list).body())
                .contains(told.member(1).toString());
        var enumerator = story.cast().signedIn(Role.ENUMERATOR, Cast.KIRKUK);
        assertThat(enumerator.browser().get(list).body().lines())
                .containsExactly("name,label,__version,cohorts,full_name,code,sex");
    }

    @Test
    void whoever_has_a_web_link_gets_sessions_and_no_names() {
        var told = cohorts.aCohort().withMembers(1).told();
        var name = name();
        story.published(StarterForm.SESSION_ATTENDANCE, name);
        var version =
                versions.published(forms.called(name).orElseThrow().formId()).orElseThrow();
        var target = new FormTarget(
                FormTarget.Kind.COHORT, told.cohort().value(), told.project().value(), CohortStory.KIRKUK, "");
        assertThat(media.content(version, "participants.csv", target)).isPresent();
        assertThat(media.openContent(version, "participants.csv", target)).isEmpty();
        assertThat(media.openContent(version, "sessions.csv", target)).isPresent();
    }

    private static String name() {
        return "sanad-session-attendance-" + FormStory.name();
    }
}
