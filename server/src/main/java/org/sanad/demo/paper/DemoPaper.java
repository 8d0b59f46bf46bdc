package org.sanad.demo.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.sanad.files.Upload;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.certificates.IssueCertificates;
import org.sanad.programmes.photographs.ConsentSort;
import org.sanad.programmes.photographs.KeepPhotographs;
import org.sanad.programmes.photographs.PhotographDetails;
import org.sanad.programmes.printing.KeepScans;
import org.sanad.programmes.projects.KeepProject;
import org.sanad.registry.People;
import org.sanad.registry.PersonId;
import org.sanad.registry.PersonSummary;
import org.sanad.web.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Certificates of a cohort of 2022, a signed sheet, and drawn photographs: one for each sort of consent. */
@Component
@Profile("demo")
public class DemoPaper {

    private final KeepProject keepProject;
    private final IssueCertificates issueCertificates;
    private final KeepScans keepScans;
    private final KeepPhotographs keepPhotographs;
    private final People people;
    private final Clock clock;

    DemoPaper(
            KeepProject keepProject,
            IssueCertificates issueCertificates,
            KeepScans keepScans,
            KeepPhotographs keepPhotographs,
            People people,
            Clock clock) {
        this.keepProject = keepProject;
        this.issueCertificates = issueCertificates;
        this.keepScans = keepScans;
        this.keepPhotographs = keepPhotographs;
        this.people = people;
        this.clock = clock;
    }

    /** @param shown in a photograph, though not all of them have said yes to it */
    public void tell(ProjectId project, SessionId session, List<PersonId> shown) {
        certificates();
        keepScans.add(session, picture(DemoPicture.sheet())).orRefuse();
        photograph(project, DemoPicture.planks(), "Planks ready for the next group", Consent.NONE);
        photograph(project, DemoPicture.bench(), "Two participants at their bench", Consent.of(codes(shown)));
        var today = LocalDate.now(clock.withZone(Texts.ZONE));
        photograph(project, DemoPicture.circle(), "A group after its first session", Consent.of(today));
    }

    private void certificates() {
        keepProject.list().stream()
                .filter(line -> line.code().equals("KRK-ILA-01"))
                .flatMap(line -> keepProject.cohorts(new ProjectId(line.id()), Locale.ENGLISH).stream())
                .forEach(cohort -> issueCertificates.issueAll(new CohortId(cohort.id())));
    }

    private List<String> codes(List<PersonId> shown) {
        return people.summaries(shown).values().stream()
                .map(PersonSummary::code)
                .toList();
    }

    private void photograph(ProjectId project, byte[] drawn, String caption, Consent consent) {
        var year = LocalDate.now(clock.withZone(Texts.ZONE)).getYear();
        var details = new PhotographDetails(
                caption, "Hawija", year, Optional.of(consent.sort), consent.words, consent.day, consent.codes);
        keepPhotographs.add(project, picture(drawn), details).orRefuse();
    }

    private record Consent(ConsentSort sort, String words, Optional<LocalDate> day, List<String> codes) {

        static final Consent NONE = new Consent(ConsentSort.NOBODY_SHOWN, "", Optional.empty(), List.of());

        static Consent of(LocalDate day) {
            var words = "The picture may stand in the report of the project.";
            return new Consent(ConsentSort.GROUP, words, Optional.of(day), List.of());
        }

        static Consent of(List<String> codes) {
            return new Consent(ConsentSort.PEOPLE, "", Optional.empty(), codes);
        }
    }

    private static Upload picture(byte[] png) {
        return new Upload("drawn.png", png);
    }

    /** Drawn in place of photographs: the story shows no real person. */
    private static final class DemoPicture {

        private static final int WIDTH = 1200;
        private static final int HEIGHT = 900;
        private static final Color GROUND = new Color(0xE9, 0xE2, 0xD3);
        private static final Color WOOD = new Color(0xB8, 0x82, 0x4A);
        private static final Color INK = new Color(0x2B, 0x3A, 0x36);

        private DemoPicture() {}

        static byte[] planks() {
            return drawn(pen -> {
                for (var i = 0; i < 7; i++) {
                    pen.setColor(i % 2 == 0 ? WOOD : WOOD.darker());
                    pen.fillRect(140 + 12 * i, 240 + 70 * i, 880, 56);
                }
            });
        }

        static byte[] bench() {
            return drawn(pen -> {
                pen.setColor(WOOD);
                pen.fillRect(200, 560, 800, 60);
                pen.setColor(INK);
                for (var i = 0; i < 2; i++) {
                    pen.fillOval(370 + 340 * i, 260, 110, 110);
                    pen.fillRoundRect(345 + 340 * i, 385, 160, 175, 60, 60);
                }
            });
        }

        /** Seats in a circle, seen from above. */
        static byte[] circle() {
            return drawn(pen -> {
                pen.setColor(INK);
                for (var i = 0; i < 12; i++) {
                    var angle = Math.PI * i / 6;
                    pen.fillOval(
                            (int) (WIDTH / 2 + 320 * Math.cos(angle)) - 50,
                            (int) (HEIGHT / 2 + 300 * Math.sin(angle)) - 50,
                            100,
                            100);
                }
            });
        }

        static byte[] sheet() {
            return drawn(pen -> {
                pen.setColor(Color.WHITE);
                pen.fillRect(250, 40, 700, 820);
                pen.setColor(INK);
                pen.setStroke(new BasicStroke(3));
                for (var i = 0; i < 14; i++) {
                    pen.drawLine(290, 160 + 48 * i, 910, 160 + 48 * i);
                    pen.drawArc(660, 120 + 48 * i, 60 + 9 * (i % 5), 40, 20, 260);
                }
            });
        }

        private static byte[] drawn(Consumer<Graphics2D> drawing) {
            var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            var pen = picture.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(GROUND);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            drawing.accept(pen);
            pen.dispose();
            var bytes = new ByteArrayOutputStream();
            try {
                ImageIO.write(picture, "png", bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }
}
