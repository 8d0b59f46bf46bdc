package org.sanad.xlsform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.reference.Reference;
import org.javarosa.core.reference.ReferenceFactory;
import org.javarosa.core.reference.ReferenceManager;
import org.javarosa.core.reference.ResourceReference;

/** A phone with one of the forms that come with Sanad in hand; questions are found by their names, in whatever group. */
record StarterPhone(Form.Phone phone) {

    /** Where the forms stand: in what the server ships. */
    static final Path FORMS = Path.of("../server/src/main/resources/org/sanad/forms/starters");

    static StarterPhone with(String form) {
        try {
            return new StarterPhone(
                    Form.of(Files.readAllBytes(FORMS.resolve(form)), form).opened());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lists a phone has from the server, as files of a folder. */
    static void hasLists(Path folder) {
        ReferenceManager.instance().reset();
        ReferenceManager.instance().addReferenceFactory(new Lists(folder));
    }

    StarterPhone answer(String name, String value) {
        phone.answer(path(name), value);
        return this;
    }

    StarterPhone answer(String name, int value) {
        phone.answer(path(name), value);
        return this;
    }

    StarterPhone tick(String name, String... values) {
        phone.tick(path(name), values);
        return this;
    }

    boolean asks(String name) {
        return phone.asks(path(name));
    }

    boolean takes(String name, int value) {
        return phone.tried(path(name), value) == org.javarosa.test.Scenario.AnswerResult.OK;
    }

    String value(String name) {
        return phone.value(path(name));
    }

    List<String> choices(String name) {
        return phone.choices(path(name));
    }

    boolean has(String name) {
        return !paths(root(), "", name).isEmpty();
    }

    /** Whether sending the form makes a record of a list. */
    boolean makesARecord() {
        String create = root().getFirstChild("meta").getFirstChild("entity").getAttributeValue(null, "create");
        return "1".equals(create) || "true".equals(create);
    }

    private String path(String name) {
        var found = paths(root(), "", name);
        if (found.size() != 1) {
            throw new AssertionError(name + " stands at " + found);
        }
        return found.getFirst();
    }

    private TreeElement root() {
        return phone.scenario().getFormDef().getMainInstance().getRoot();
    }

    private static List<String> paths(TreeElement parent, String above, String name) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < parent.getNumChildren(); i++) {
            TreeElement child = parent.getChildAt(i);
            if (child.getName().equals(name)) {
                found.add(above + name);
            }
            found.addAll(paths(child, above + child.getName() + "/", name));
        }
        return found;
    }

    /** Finds the file of a list in a folder. */
    private record Lists(Path folder) implements ReferenceFactory {

        @Override
        public boolean derives(String uri) {
            return uri.startsWith("jr://file-csv/");
        }

        @Override
        public Reference derive(String uri) {
            Path file = folder.resolve(uri.substring(uri.lastIndexOf('/') + 1));
            return new ResourceReference(uri) {
                @Override
                public String getLocalURI() {
                    return file.toString();
                }
            };
        }

        @Override
        public Reference derive(String uri, String context) {
            return derive(uri);
        }
    }
}
