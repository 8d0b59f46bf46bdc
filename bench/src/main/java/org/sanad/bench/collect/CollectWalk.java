package org.sanad.bench.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanad.bench.load.StartedSanad;

/**
 * Walks the way of a phone against a server that was just started: set up with a code, fetch forms, send forms with
 * photographs over a line that breaks, edit them, send what was sent once more. Then looks at what the server has.
 * Arguments: the folder of {@code ./sanad}.
 */
public final class CollectWalk {

    private static final int FORMS = 40;
    private static final int LARGEST_PHOTOGRAPH = 200_000;
    private static final int PATIENCE = 200;

    private final CollectPhone phone;
    private int tries;

    private CollectWalk(CollectPhone phone) {
        this.phone = phone;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var folder = Files.createTempDirectory("sanad-collect");
        var scene = CollectScene.in(folder);
        var sent = new ArrayList<CollectPhone.Filled>();
        try (var sanad = StartedSanad.on(folder, Path.of(arguments[0]).resolve("sanad"));
                var line = FlakyLine.to(sanad.port())) {
            var phone = CollectPhone.setUpWith(scene.code(line.port()));
            new CollectWalk(phone).walk(sent);
            System.out.printf("the line broke %d times%n", line.broken());
        }
        System.out.println(new Reconciled(scene.folder()).count(sent));
    }

    private void walk(List<CollectPhone.Filled> sent) {
        var made = new FilledForms(System.nanoTime());
        until("forms fetched", () -> phone.fetchForms() == 2);
        var first = new ArrayList<CollectPhone.Filled>();
        for (var form = 0; form < FORMS; form++) {
            first.add(made.withPhotographs(LARGEST_PHOTOGRAPH));
        }
        first.forEach(form -> until("", () -> phone.send(form)));
        System.out.printf("%d forms with %d photographs sent in %d tries%n", FORMS, FORMS * 3, tries);
        var edits =
                first.subList(0, FORMS / 2).stream().map(CollectWalk::edited).toList();
        edits.forEach(form -> until("", () -> phone.send(form)));
        System.out.printf("%d of them edited%n", edits.size());
        first.forEach(form -> until("", () -> phone.send(form)));
        System.out.println("all of the first sent once more, as after a lost answer");
        sent.addAll(first);
        sent.addAll(edits);
    }

    /** The same photographs, other words, and the instance it takes the place of. */
    private static CollectPhone.Filled edited(CollectPhone.Filled form) {
        var id = "uuid:" + UUID.randomUUID();
        var before = "<orx:instanceID>" + form.instanceId() + "</orx:instanceID>";
        var meta = "<orx:instanceID>" + id + "</orx:instanceID><orx:deprecatedID>" + form.instanceId()
                + "</orx:deprecatedID>";
        return new CollectPhone.Filled(
                id, form.xml().replace("Kirkuk", "Hawija").replace(before, meta), form.files());
    }

    private interface Work {
        boolean done();
    }

    /** Tries again as a phone does, without end but for a fault of ours. */
    private void until(String what, Work work) {
        for (var attempt = 0; attempt < PATIENCE; attempt++) {
            tries++;
            if (quietly(work)) {
                if (!what.isEmpty()) {
                    System.out.println(what);
                }
                return;
            }
        }
        throw new IllegalStateException("Never arrived: " + phone.lastWords());
    }

    private static boolean quietly(Work work) {
        try {
            return work.done();
        } catch (java.io.UncheckedIOException broken) {
            return false;
        }
    }
}
