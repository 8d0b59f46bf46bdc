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
    private final Clock clock;

    DemoPaper(
            KeepProject keepProject,
            IssueCertificates issueCertificates,
            KeepScans keepScans,
            KeepPhotographs keepPhotographs,
            Clock clock) {
        this.keepProject = keepProject;
        this.issueCertificates = issueCertificates;
        this.keepScans = keepScans;
        this.keepPhotographs = keepPhotographs;
        this.clock = clock;
    }

    public void tell(ProjectId project, SessionId session) {
        certificates();
        keepScans.add(session, picture(DemoPicture.sheet())).orRefuse();
        var today = LocalDate.now(clock.withZone(Texts.ZONE));
        photograph(project, "Planks ready for the next group", ConsentSort.NOBODY_SHOWN, today);
        photograph(project, "A group after its first session", ConsentSort.GROUP, today);
    }

    private void certificates() {
        keepProject.list().stream()
                .filter(line -> line.code().equals("KRK-ILA-01"))
                .flatMap(line -> keepProject.cohorts(new ProjectId(line.id()), Locale.ENGLISH).stream())
                .forEach(cohort -> issueCertificates.issueAll(new CohortId(cohort.id())));
    }

    private void photograph(ProjectId project, String caption, ConsentSort consent, LocalDate day) {
        var group = consent == ConsentSort.GROUP;
        var details = new PhotographDetails(
                caption,
                "Hawija",
                day.getYear(),
                Optional.of(consent),
                group ? "The picture may stand in the report of the project." : "",
                group ? Optional.of(day) : Optional.empty(),
                List.of());

        keepPhotographs
                .add(project, picture(group ? DemoPicture.circle() : DemoPicture.planks()), details)
                .orRefuse();
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
