package org.sanad.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which styles show a number as a day, and what a stored number looks like to the person in front of the sheet. */
final class NumberFormats {

    /** What a style makes of a number; zeros is the least count of digits ("00000" keeps a leading zero). */
    private record Format(boolean day, boolean time, int zeros) {}

    private static final Format GENERAL = new Format(false, false, 0);

    /** Literal text, escapes, colours, locales and conditions of a format code; none of them says day or number. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^\\]]*]");

    private static final Pattern ONLY_ZEROS = Pattern.compile("0{2,}");
    private static final int SECONDS_OF_DAY = 86_400;

    /** Excel computes with 15 digits; what lies beyond is noise of binary fractions. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

    private final List<Format> byStyle;
    private final boolean from1904;

    private NumberFormats(List<Format> byStyle, boolean from1904) {
        this.byStyle = byStyle;
        this.from1904 = from1904;
    }

    static NumberFormats none(boolean from1904) {
        return new NumberFormats(List.of(), from1904);
    }

    static NumberFormats read(byte[] styles, boolean from1904) throws UnreadableFile, XMLStreamException {
        Map<Integer, Format> custom = new HashMap<>();
        List<Format> byStyle = new ArrayList<>();
        try (XmlPart xml = XmlPart.open(styles)) {
            while (xml.toNextStart()) {
                if (xml.name().equals("numFmt")) {
                    custom.put(
                            number(xml, "numFmtId"),
                            parse(xml.attribute("formatCode").orElse("")));
                } else if (xml.name().equals("cellXfs")) {
                    while (xml.toNextStartWithin("cellXfs")) {
                        if (xml.name().equals("xf")) {
                            int id = number(xml, "numFmtId");
                            byStyle.add(custom.getOrDefault(id, builtIn(id)));
                        }
                    }
                }
            }
        }
        return new NumberFormats(byStyle, from1904);
    }

    private static int number(XmlPart xml, String attribute) throws UnreadableFile {
        String value = xml.attribute(attribute).orElse("0");
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw UnreadableFile.damaged();
        }
    }

    private static Format builtIn(int id) {
        boolean dayAndTime = id == 22;
        boolean time = (id >= 18 && id <= 21) || (id >= 45 && id <= 47) || dayAndTime;
        boolean day = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || dayAndTime;
        return new Format(day, time, 0);
    }

    private static Format parse(String code) {
        String bare = DECORATION.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        String shown = bare.replace("general", "");
        boolean time = shown.contains("h") || shown.contains("s");
        boolean day = shown.contains("y") || shown.contains("d") || (shown.contains("m") && !time);
        int zeros = ONLY_ZEROS.matcher(shown).matches() ? shown.length() : 0;
        return new Format(day, time, zeros);
    }

    /** The cell as shown; a number that its style calls a day becomes that day. */
    SheetCell cell(CellAddress at, BigDecimal stored, int style) {
        Format format = style >= 0 && style < byStyle.size() ? byStyle.get(style) : GENERAL;
        boolean showsTime = format.day() || format.time();
        if (!showsTime || stored.signum() < 0 || stored.compareTo(LAST_SERIAL) > 0) {
            return new SheetCell(at, SheetCell.Kind.NUMBER, shown(stored, format.zeros()));
        }
        LocalDateTime moment = moment(stored);
        if (!format.day()) {
            return new SheetCell(at, SheetCell.Kind.TEXT, moment.toLocalTime().toString());
        }
        return new SheetCell(at, SheetCell.Kind.DATE, shown(moment));
    }

    static String shown(LocalDateTime moment) {
        String day = DateTimeFormatter.ISO_LOCAL_DATE.format(moment);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + moment.toLocalTime();
    }

    private static String shown(BigDecimal stored, int zeros) {
        BigDecimal rounded = stored.round(SHOWN_DIGITS);
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return plain.matches("[0-9]+") ? "0".repeat(Math.max(0, zeros - plain.length())) + plain : plain;
    }

    private LocalDateTime moment(BigDecimal serial) {
        long days = serial.longValue();
        long seconds = serial.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return dayZero(days).plusDays(days).atStartOfDay().plusSeconds(seconds);
    }

    /** The 1900 system counts a 29 February 1900 that never was, so its days before March 1900 are one off. */
    private LocalDate dayZero(long days) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return days < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}
