package org.sanad.bench.collect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Filled-in forms, the same for the same seed. */
public final class FilledForms {

    private static final int QUESTIONS = 100;

    private final Random chance;

    public FilledForms(long seed) {
        this.chance = new Random(seed);
    }

    /** All of the hundred questions answered, a repeat of two turns: 3 kB. */
    public CollectPhone.Filled longForm() {
        var id = id();
        var xml = new StringBuilder(
                "<?xml version='1.0' ?><data id=\"made\" version=\"1\" " + "xmlns:orx=\"http://openrosa.org/xforms\">");
        for (var i = 0; i < QUESTIONS; i += 10) {
            for (var turn = 0; turn < (i == 50 ? 2 : 1); turn++) {
                xml.append("<g").append(i).append('>');
                for (var question = i; question < i + 10; question++) {
                    xml.append("<q")
                            .append(question)
                            .append('>')
                            .append(answer(question))
                            .append("</q")
                            .append(question)
                            .append('>');
                }
                xml.append("</g").append(i).append('>');
            }
        }
        return new CollectPhone.Filled(id, xml + meta(id), Map.of());
    }

    private String answer(int question) {
        return switch (question % 5) {
            case 0 -> String.valueOf(chance.nextInt(500));
            case 1 -> chance.nextBoolean() ? "yes" : "no";
            case 2 -> "كلام " + chance.nextInt(100_000) + " said here";
            case 3 -> "n1 n3";
            default -> "p" + chance.nextInt(144);
        };
    }

    /** A form with three photographs of up to {@code most} bytes each. */
    public CollectPhone.Filled withPhotographs(int most) {
        var id = id();
        var files = new LinkedHashMap<String, byte[]>();
        var xml = new StringBuilder("<?xml version='1.0' ?><data id=\"photographs\" version=\"1\" "
                + "xmlns:orx=\"http://openrosa.org/xforms\"><place>Kirkuk</place>");
        for (var i = 0; i < 3; i++) {
            var name = "%s-%d.jpg".formatted(id.substring(5, 13), i);
            var content = new byte[1 + chance.nextInt(most)];
            chance.nextBytes(content);
            files.put(name, content);
            xml.append("<p%d>%s</p%d>".formatted(i, name, i));
        }
        return new CollectPhone.Filled(id, xml + meta(id), files);
    }

    private String id() {
        return "uuid:" + new UUID(chance.nextLong(), chance.nextLong());
    }

    private static String meta(String id) {
        return "<orx:meta><orx:instanceID>" + id + "</orx:instanceID></orx:meta></data>";
    }
}
