package org.sanad.forms.submissions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A submission as a phone writes it. */
public record SubmissionDocument(AnswerNode root) {

    private static final int LONGEST_NAME = 300;

    /** Which form it answers, as the form calls itself. */
    public String formId() {
        return root.attribute("id");
    }

    /** Of the form; empty where the form has none. */
    public String formVersion() {
        return root.attribute("version");
    }

    public Optional<AnswerNode> meta() {
        return root.child("meta");
    }

    /** The name of this filled-in form in the whole world. */
    public String instanceId() {
        return fromMeta("instanceID");
    }

    /** The instance that this one takes the place of; empty for a first version. */
    public String deprecatedId() {
        return fromMeta("deprecatedID");
    }

    /** As much of it as a list can show. */
    public String instanceName() {
        return fromMeta("instanceName")
                .codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Only who holds the form's private key can read its answers. */
    public boolean isEncrypted() {
        return root.attribute("encrypted").equals("yes");
    }

    /** Files that an encrypted submission, or the log of how a form was filled in, consists of. */
    List<String> otherFiles() {
        var encrypted = Stream.concat(
                root.children().stream()
                        .filter(child -> child.name().equals("media"))
                        .map(media -> media.textOf("file")),
                Stream.of(root.textOf("encryptedXmlFile")));
        return Stream.concat(isEncrypted() ? encrypted : Stream.empty(), Stream.of(fromMeta("audit")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String fromMeta(String name) {
        return meta().map(meta -> meta.textOf(name)).orElse("");
    }
}
