package org.sanad.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.sanad.demo.DemoSites.Place;
import org.sanad.registry.Born;
import org.sanad.registry.ConsentGiven;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.DifficultyAnswer;
import org.sanad.registry.DifficultyAnswers;
import org.sanad.registry.DisplacementStatus;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonId;
import org.sanad.registry.RegisterPerson;
import org.sanad.registry.Sex;
import org.sanad.registry.SpokenLanguage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the people of the story: made names, made ages, nobody real. */
@Component
@Profile("demo")
class DemoPeople {

    private final RegisterPerson registerPerson;
    private final NameBook names = new NameBook(2022);
    private final Random random = new Random(597);
    private int menWithDisabilitiesToCome = Programme2022.PEOPLE_WITH_DISABILITIES_MEN;
    private int womenWithDisabilitiesToCome = Programme2022.PEOPLE_WITH_DISABILITIES_WOMEN;

    DemoPeople(RegisterPerson registerPerson) {
        this.registerPerson = registerPerson;
    }

    List<PersonId> register(ProjectStory project, CohortStory cohort) {
        var people = new ArrayList<PersonId>();
        add(people, project, cohort, Sex.MALE, cohort.men());
        add(people, project, cohort, Sex.FEMALE, cohort.women());
        add(people, project, cohort, Sex.NOT_RECORDED, cohort.unknown());
        return people;
    }

    private void add(List<PersonId> people, ProjectStory project, CohortStory cohort, Sex sex, int count) {
        for (var i = 0; i < count; i++) {
            people.add(registered(told(project, cohort, sex)));
        }
    }

    private NewPerson told(ProjectStory project, CohortStory cohort, Sex sex) {
        var toldOn = cohort.start();
        var told = NewPerson.named(
                        names.name(sex, project.place() == Place.KIRKUK_CITY),
                        project.place().area(),
                        toldOn)
                .sex(sex)
                .born(new Born.Aged(
                        17 + random.nextInt(random.nextInt(4) == 0 ? 50 : 28), toldOn, random.nextInt(4) == 0))
                .displacement(displacement(project))
                .languages(EnumSet.of(SpokenLanguage.ARABIC))
                .consents(List.of(ConsentGiven.to(ConsentPurpose.REGISTRATION, "ar", toldOn)));
        if (project.place() == Place.HASSAN_SHAM) {
            told.answers(answers(cohort, sex));
        }
        return told.asTold();
    }

    private DisplacementStatus displacement(ProjectStory project) {
        if (project.place() == Place.HASSAN_SHAM || project.place() == Place.JEDDAH) {
            return DisplacementStatus.IDP_IN_CAMP;
        }
        return random.nextInt(4) == 0 ? DisplacementStatus.HOST_COMMUNITY : DisplacementStatus.RETURNEE;
    }

    /** Only Hassan Sham publishes the answers: 23 people of the 356 who were asked. */
    private DifficultyAnswers answers(CohortStory cohort, Sex sex) {
        var walking = hasDisability(sex) ? DifficultyAnswer.A_LOT_OF_DIFFICULTY : DifficultyAnswer.NO_DIFFICULTY;
        var seeing = random.nextInt(6) == 0 ? DifficultyAnswer.SOME_DIFFICULTY : DifficultyAnswer.NO_DIFFICULTY;
        return new DifficultyAnswers(
                cohort.start(),
                seeing,
                DifficultyAnswer.NO_DIFFICULTY,
                walking,
                DifficultyAnswer.NO_DIFFICULTY,
                DifficultyAnswer.NO_DIFFICULTY,
                DifficultyAnswer.NO_DIFFICULTY);
    }

    private boolean hasDisability(Sex sex) {
        return switch (sex) {
            case MALE -> menWithDisabilitiesToCome-- > 0;
            case FEMALE -> womenWithDisabilitiesToCome-- > 0;
            case NOT_RECORDED -> false;
        };
    }

    private PersonId registered(NewPerson person) {
        return switch (registerPerson.register(person)) {
            case RegisterPerson.Outcome.Registered(var id, var code) -> id;
            case RegisterPerson.Outcome.NotConsented() -> throw new IllegalStateException("everyone consents");
            case RegisterPerson.Outcome.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }
}
