package org.sanad.assessment.codebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** A code as typed: {@code label_en}, {@code definition_ar}, {@code parent}, {@code retired}. */
public record TypedCode(Map<String, String> fields) {

    /** What no keyboard writes; line ends and tabs are none of it. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private static final int LONGEST_LABEL = 120;
    private static final int LONGEST_DEFINITION = 2_000;

    static TypedCode of(Code code) {
        var fields = new HashMap<String, String>();
        code.labels().forEach((language, text) -> fields.put("label_" + language, text));
        code.definitions().forEach((language, text) -> fields.put("definition_" + language, text));
        Optional.ofNullable(code.parent()).ifPresent(parent -> fields.put("parent", parent.toString()));
        if (code.retired()) {
            fields.put("retired", "true");
        }
        return new TypedCode(fields);
    }

    public String of(String name) {
        return fields.getOrDefault(name, "");
    }

    Code code(UUID id, int version) {
        return new Code(
                id,
                TypedFields.id(of("parent")).orElse(null),
                texts("label_"),
                texts("definition_"),
                of("retired").equals("true"),
                version);
    }

    void check(FormErrors errors) {
        if (!TypedFields.id(of("parent")).isPresent() && !of("parent").isBlank()) {
            errors.add("parent", Problem.of("choose-one"));
        }
        fields.forEach((name, text) -> {
            if (CONTROL.matcher(text).find()) {
                errors.add(name, Problem.of("code-characters"));
            }
        });
        if (texts("label_").values().stream().allMatch(String::isEmpty)) {
            errors.add("label_en", Problem.of("code-label-missing"));
        }
        texts("label_").forEach((language, text) -> {
            if (text.length() > LONGEST_LABEL) {
                errors.add("label_" + language, Problem.of("code-label-long"));
            }
        });
        texts("definition_").forEach((language, text) -> {
            if (text.length() > LONGEST_DEFINITION) {
                errors.add("definition_" + language, Problem.of("code-definition-long"));
            }
        });
    }

    private Map<String, String> texts(String prefix) {
        return Map.of(
                "en", TypedText.of(of(prefix + "en")),
                "ar", TypedText.of(of(prefix + "ar")),
                "ckb", TypedText.of(of(prefix + "ckb")));
    }
}
