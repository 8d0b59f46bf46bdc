package org.sanad.xlsform.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.sanad.xlsform.Conversion;
import org.sanad.xlsform.ConvertForm;
import org.sanad.xlsform.Finding;

/** {@code ./sanad convert}. Ends with 0 if the form can be used, 1 if it is wrong, 2 if nothing could be tried. */
public final class Main {

    private static final int WRONG = 1;
    private static final int NOT_TRIED = 2;

    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Main(out, err).run(words));
    }

    int run(String... words) {
        try {
            return run(Options.of(words));
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(Options.USAGE);
        } catch (IOException e) {
            err.println("convert: " + e.getMessage());
        }
        return NOT_TRIED;
    }

    private int run(Options options) throws IOException {
        if (!Files.isRegularFile(options.form())) {
            throw new IOException("there is no file " + options.form());
        }
        byte[] file = Files.readAllBytes(options.form());
        Conversion conversion =
                ConvertForm.from(file, String.valueOf(options.form().getFileName()));
        if (conversion instanceof Conversion.Converted form && !options.checkOnly()) {
            write(form, options);
        }
        if (options.json()) {
            out.println(Json.of(conversion));
        } else {
            tell(conversion);
        }
        return conversion instanceof Conversion.Converted ? 0 : WRONG;
    }

    private void write(Conversion.Converted form, Options options) throws IOException {
        if (options.toStandardOutput()) {
            out.print(form.xform());
            return;
        }
        Files.writeString(options.target(), form.xform());
        for (Map.Entry<String, String> file : form.files().entrySet()) {
            Files.writeString(options.target().resolveSibling(file.getKey()), file.getValue());
        }
        err.println("Wrote " + options.target() + ".");
    }

    private void tell(Conversion conversion) {
        for (Finding finding : conversion.findings()) {
            err.println(finding);
        }
        if (conversion instanceof Conversion.Refused) {
            err.println("The form cannot be used yet.");
        }
    }
}
