package org.sanad.demo.forms;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.sanad.forms.FormTarget;
import org.sanad.forms.FormVersions;
import org.sanad.forms.Forms;
import org.sanad.forms.submissions.ReceiveSubmission;
import org.sanad.forms.submissions.Sender;
import org.sanad.forms.submissions.SentForm;
import org.sanad.web.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Interviews of the last weeks, sent by the demo's phone: invented, the same at every start. */
@Component
@Profile("demo")
public class DemoInterviews {

    private static final int INTERVIEWS = 24;
    private static final List<String> YES_NO = List.of("yes", "yes", "yes", "no");
    private static final List<String> DIFFICULTY =
            List.of("no_difficulty", "no_difficulty", "no_difficulty", "some_difficulty", "a_lot_of_difficulty");
    private static final List<String> MHPSS = List.of(
            "awareness_sessions", "life_soft_skills", "individual_counseling", "resilience_sessions", "peer_support");
    private static final List<String> BARRIERS =
            List.of("financial_support", "tools", "job_opportunities", "suitable_job", "training_skills");

    private final Forms forms;
    private final FormVersions versions;
    private final ReceiveSubmission receiveSubmission;
    private final Clock clock;
    private final Random chance = new Random(2020);

    DemoInterviews(Forms forms, FormVersions versions, ReceiveSubmission receiveSubmission, Clock clock) {
        this.forms = forms;
        this.versions = versions;
        this.receiveSubmission = receiveSubmission;
        this.clock = clock;
    }

    void tell(FormId id, UUID phone) {
        var form = forms.get(id);
        var version = versions.published(id).orElseThrow();
        var outline = versions.outline(version.versionId());
        for (var interview = 0; interview < INTERVIEWS; interview++) {
            var instance = "uuid:" + new UUID(chance.nextLong(), chance.nextLong());
            var xml = WriteAnswers.of(form.xmlId(), version.version(), outline, answers(interview), instance);
            receiveSubmission.receive(
                    Sender.device(phone, FormTarget.MISSION),
                    form,
                    SentForm.of(xml.getBytes(StandardCharsets.UTF_8)),
                    List.of());
        }
    }

    private Map<String, String> answers(int interview) {
        var day = LocalDate.now(clock.withZone(Texts.ZONE)).minusDays(30 - interview);
        var answers = new HashMap<String, String>();
        answers.put("start", day + "T09:%02d:00.000+03:00".formatted(10 + chance.nextInt(20)));
        answers.put("end", day + "T10:%02d:00.000+03:00".formatted(10 + chance.nextInt(40)));
        answers.put("method", "kii");
        answers.put("interview_date", day.toString());
        answers.put("enumerator", interview % 2 == 0 ? "Sara" : "Omed");
        answers.put("consent", interview == 7 ? "no" : "yes");
        if (interview != 7) {
            profile(answers, interview);
            opinions(answers);
        }
        return answers;
    }

    private void profile(Map<String, String> answers, int interview) {
        var group = List.of("women", "men", "male_youth", "female_youth").get(interview % 4);
        var isYoung = group.endsWith("youth");
        answers.put("governorate", interview < 12 ? "anbar" : "basra");
        answers.put(
                "location", interview < 12 ? one(List.of("falluja", "al_qaim")) : one(List.of("zubair", "mudaina")));
        answers.put("housing_setting", one(List.of("urban", "rural")));
        answers.put("respondent_group", group);
        answers.put("age", String.valueOf(isYoung ? 16 + chance.nextInt(8) : 26 + chance.nextInt(35)));
        answers.put("interview_mode", one(List.of("face_to_face", "face_to_face", "phone")));
        answers.put("sex", group.equals("women") || group.equals("female_youth") ? "female" : "male");
        answers.put("age_group", isYoung ? "youth" : "adult");
        answers.put(
                "displacement_status", one(List.of("currently_displaced", "previously_displaced", "never_displaced")));
        answers.put("employment_status", one(List.of("unemployed", "paid_employee", "self_employed")));
        for (var domain : List.of("vision", "hearing", "walking", "cognition", "selfcare", "communication")) {
            answers.put("wg_" + domain, one(DIFFICULTY));
        }
    }

    private void opinions(Map<String, String> answers) {
        answers.put("mhpss_services_knowledge", one(YES_NO));
        answers.put("mhpss_most_needed", one(MHPSS));
        answers.put("livelihood_barriers", one(BARRIERS) + " not_knowing_jobs");
        answers.put("livelihood_interest", "خياطة");
        answers.put("group_or_individual", one(List.of("group", "individual")));
        answers.put("work_from_home", one(YES_NO));
        answers.put("integration_interest", one(YES_NO));
        answers.put("mental_health_affects_work", one(YES_NO));
        answers.put("mhpss_prepare_livelihood", one(MHPSS));
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
