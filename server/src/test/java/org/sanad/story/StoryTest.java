package org.sanad.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sanad.programmes.CohortStory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** A test that runs against the whole of Sanad, served over HTTP on a real database. The context is shared by all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "sanad.outgoing.private-addresses=true")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Cast.class, CohortStory.class, CohortStory.UseCases.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(AuditHasWords.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public @interface StoryTest {}
