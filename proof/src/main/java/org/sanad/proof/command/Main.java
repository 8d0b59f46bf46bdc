package org.sanad.proof.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.proof.Finding;
import org.sanad.proof.Grade;
import org.sanad.proof.Proof;
import org.sanad.proof.ProofRead;
import org.sanad.proof.Reading;
import org.sanad.proof.Unreadable;
import org.sanad.proof.source.ReadSource;

/** {@code ./sanad proof}. Ends with 0 if nothing is proven wrong, 1 if something is, 2 if nothing could be read. */
public final class Main {

    private static final int WRONG = 1;
    private static final int NOT_READ = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Words words = new Words();

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Main(out, err).run(words));
    }

    int run(String... arguments) {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(Options.USAGE);
            return NOT_READ;
        }
        int worst = 0;
        for (Path file : options.files()) {
            if (options.files().size() > 1 && !options.json()) {
                out.println("== " + file);
            }
            worst = Math.max(worst, read(file, options.json()));
        }
        return worst;
    }

    private int read(Path file, boolean json) {
        try {
            return tell(proof(file), json);
        } catch (Unreadable e) {
            err.println("proof: " + file + ": " + words.of(e.reason()));
        } catch (IOException e) {
            err.println("proof: " + e.getMessage());
        }
        return NOT_READ;
    }

    private static Proof proof(Path file) throws IOException, Unreadable {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + file);
        }
        if (Files.size(file) > ReadSource.LARGEST) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
        return ProofRead.file(Files.readAllBytes(file));
    }

    private int tell(Proof proof, boolean json) {
        if (json) {
            out.println(new Json(words).of(proof));
        } else {
            proof.findings().forEach(this::tell);
            out.println(words.summary(proof));
        }
        return proof.proven().isEmpty() ? 0 : WRONG;
    }

    private void tell(Finding finding) {
        out.println((finding.grade() == Grade.PROVEN ? "wrong " : "question ")
                + finding.code().key() + ": " + words.of(finding));
        for (Reading reading : finding.readings()) {
            out.println("    " + words.place(reading.place()) + "  " + reading.says());
        }
        finding.arithmetic().forEach(sum -> out.println("    = " + sum));
    }
}
