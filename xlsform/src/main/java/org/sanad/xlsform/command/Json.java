package org.sanad.xlsform.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sanad.xlsform.Conversion;
import org.sanad.xlsform.Finding;

/** What came of a form, for programs. */
final class Json {

    private Json() {}

    static String of(Conversion conversion) {
        String form = switch (conversion) {
            case Conversion.Converted ok ->
                "\"usable\":true,\"form_id\":%s,\"version\":%s,\"title\":%s,\"languages\":%s,\"media\":%s"
                        .formatted(
                                quoted(ok.formId()),
                                quoted(ok.version()),
                                quoted(ok.title()),
                                list(ok.languages().stream().map(Json::quoted).toList()),
                                list(ok.media().stream().map(Json::quoted).toList()));
            case Conversion.Refused _ -> "\"usable\":false";
        };
        return "{" + form + ",\"findings\":"
                + list(conversion.findings().stream().map(Json::finding).toList()) + "}";
    }

    private static String finding(Finding finding) {
        return "\n{\"severity\":%s,\"code\":%s,\"sheet\":%s,\"row\":%d,\"column\":%s,\"cell\":%s,\"reason\":%s,\"repair\":%s}"
                .formatted(
                        quoted(finding.severity().name().toLowerCase(Locale.ROOT)),
                        quoted(finding.code().id()),
                        quoted(finding.place().sheet()),
                        finding.place().row(),
                        quoted(finding.place().column()),
                        quoted(finding.place().cell()),
                        quoted(finding.reason()),
                        quoted(finding.repair()));
    }

    private static String list(List<String> parts) {
        return parts.stream().collect(Collectors.joining(",", "[", "]"));
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : c);
            }
        }
        return out.append('"').toString();
    }
}
