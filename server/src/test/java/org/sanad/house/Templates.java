package org.sanad.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads JTE templates as a reviewer would: what of it is markup, what is shown, what is computed. */
final class Templates {

    record Template(String path, String source) {}

    private static final Pattern SHOWN_ATTRIBUTE =
            Pattern.compile("\\b(aria-label|title|placeholder|alt|data-label)=\"([^\"]*)\"");
    private static final Pattern INLINE = Pattern.compile("\\sstyle=|\\son[a-z]+=|<style\\b|<script(?![^>]*\\ssrc=)");

    private Templates() {}

    static List<Template> under(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .map(Templates::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that stand in the template itself instead of a message file. */
    static List<String> hardCodedWords(String source) {
        var markup = markup(source);
        var words = new ArrayList<String>();
        var attributes = SHOWN_ATTRIBUTE.matcher(markup);
        while (attributes.find()) {
            keepWords(attributes.group(2), words);
        }
        for (var text : markup.replaceAll("(?s)<[^>]*>", "\n").split("\n")) {
            keepWords(text.replaceAll("&[a-z]+;", ""), words);
        }
        return words;
    }

    /** What the pages' security policy forbids. */
    static List<String> inlineCode(String source) {
        return INLINE.matcher(markup(source))
                .results()
                .map(hit -> hit.group().trim())
                .toList();
    }

    private static void keepWords(String text, List<String> words) {
        if (text.codePoints().anyMatch(Character::isLetter)) {
            words.add(text.strip());
        }
    }

    /** The template without comments, expressions and control lines; contents handed to other templates are kept. */
    static String markup(String source) {
        var bare = source.replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^\\s*@(import|param)\\b.*$", "");
        var out = new StringBuilder();
        new Reading(bare, out).contents();
        return out.toString();
    }

    private static Template read(Path file) {
        try {
            return new Template(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reading {

        private static final Pattern DIRECTIVE =
                Pattern.compile("@(?:template\\.[\\w.]+|if|elseif|else|endif|for|endfor|raw|endraw)");

        private final String source;
        private final StringBuilder out;
        private int at;

        Reading(String source, StringBuilder out) {
            this.source = source;
            this.out = out;
        }

        /** Up to the backtick that ends a content, or to the end. */
        void contents() {
            while (at < source.length() && source.charAt(at) != '`') {
                var directive = DIRECTIVE.matcher(source).region(at, source.length());
                if (source.startsWith("${", at) || source.startsWith("!{", at)) {
                    at++;
                    code('{', '}');
                } else if (directive.lookingAt()) {
                    at = directive.end();
                    if (at < source.length() && source.charAt(at) == '(') {
                        code('(', ')');
                    }
                } else {
                    out.append(source.charAt(at++));
                }
            }
            at++;
        }

        /** Skips code between balanced brackets, except the contents inside it. */
        private void code(char open, char close) {
            var depth = 0;
            do {
                var letter = source.charAt(at);
                if (letter == '"' || letter == '\'') {
                    string(letter);
                } else if (source.startsWith("@`", at)) {
                    at += 2;
                    contents();
                } else {
                    depth += letter == open ? 1 : letter == close ? -1 : 0;
                    at++;
                }
            } while (depth > 0 && at < source.length());
        }

        private void string(char quote) {
            at++;
            while (source.charAt(at) != quote) {
                at += source.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        }
    }
}
