package org.sanad.localpostgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An {@link Owner} in a Java process that a test may kill. Its input ends with the test's own process. */
record OwnerProcess(Process process, BufferedReader said) implements AutoCloseable {

    private static final Duration END = Duration.ofSeconds(30);

    static OwnerProcess of(Path folder, String... more) throws IOException {
        return launch(List.of(), System.getProperty("java.class.path"), folder, more);
    }

    /** As another user, who may be kept out of the home of the one who runs the tests: hence copies of the classes. */
    static OwnerProcess as(int uid, Workplace workplace, Path folder) throws IOException {
        String id = Integer.toString(uid);
        return launch(
                List.of("setpriv", "--reuid", id, "--regid", id, "--clear-groups"), copiedClassPath(workplace), folder);
    }

    private static OwnerProcess launch(List<String> prefix, String classPath, Path folder, String... more)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath));
        command.addAll(List.of(Owner.class.getName(), folder.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .start();
        return new OwnerProcess(process, process.inputReader());
    }

    /** The next line that begins with the word; empty if the process ended without one. */
    String waitFor(String word) throws IOException {
        StringBuilder others = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(word)) {
                return line;
            }
            others.append(line).append('\n');
        }
        throw new IOException("The owner ended without " + word + ", saying: " + others);
    }

    /** The last thing it managed to say before it was killed. */
    String lastWords(String heardAlready) {
        return said.lines().reduce(heardAlready, (earlier, later) -> later);
    }

    Database started() throws IOException {
        String[] words = waitFor("STARTED").split(" ", -1);
        return new Database(words[2], words[3], words[4]);
    }

    /** Through the handle, because killing through the process would close what it said before we read it. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        if (!Deadline.in(END).await(() -> !process.isAlive())) {
            kill();
        }
    }

    private static String copiedClassPath(Workplace workplace) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(":")) {
            Path copy = workplace
                    .place()
                    .resolve("classes-" + copies.size() + "-" + Path.of(entry).getFileName());
            if (!Files.exists(copy)) {
                copy(Path.of(entry), copy);
            }
            copies.add(copy.toString());
        }
        return String.join(":", copies);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
