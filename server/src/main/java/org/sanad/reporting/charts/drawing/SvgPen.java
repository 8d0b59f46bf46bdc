package org.sanad.reporting.charts.drawing;

import java.util.Locale;
import org.sanad.reporting.BidiText;
import org.sanad.reporting.Svg;
import org.sanad.reporting.XmlText;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.reporting.charts.Tone;

/**
 * Draws with every place measured from where reading starts; for Arabic and Sorani the whole is mirrored, and the words,
 * whose anchors then mean the other side by themselves, are not. Presentation attributes only: no page allows inline style.
 */
final class SvgPen {

    private static final String FONTS =
            "Inter, Vazirmatn, &quot;Noto Sans&quot;, &quot;Noto Sans Arabic&quot;, Arial, sans-serif";

    private final ChartSetting setting;
    private final String unique;
    private final StringBuilder drawn = new StringBuilder(2048);
    private boolean hatched;

    /** @param what makes the names inside this drawing different from those of its neighbours on a page */
    SvgPen(ChartSetting setting, Object what) {
        this.setting = setting;
        this.unique = Integer.toHexString(31 * what.hashCode() + setting.hashCode());
    }

    double width() {
        return setting.width();
    }

    void bar(double x, double y, double width, double height, Tone tone) {
        rect(new Box(x, y, width, height), tone.fill(), tone.edge());
    }

    void rect(Box box, String fill, String edge) {
        var left = setting.mirrored() ? setting.width() - box.x() - box.width() : box.x();
        drawn.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\"/>"
                .formatted(n(left), n(box.y()), n(box.width()), n(box.height()), fill, edge));
    }

    record Box(double x, double y, double width, double height) {}

    /** Where a number is hidden or unknown. */
    void hatch(double x, double y, double width, double height) {
        rect(new Box(x, y, width, height), hatchFill(), Tone.HATCH);
    }

    String hatchFill() {
        hatched = true;
        return "url(#h" + unique + ")";
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        drawn.append("<path d=\"M%s %sL%s %s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                .formatted(n(at(x1)), n(y1), n(at(x2)), n(y2), stroke.colour(), n(stroke.width()), stroke.dashes()));
    }

    record Stroke(String colour, double width, String dash) {

        static final Stroke GRID = new Stroke(Tone.GRID, 1, "");

        static Stroke of(String colour, double width) {
            return new Stroke(colour, width, "");
        }

        String dashes() {
            return dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"";
        }
    }

    /** A path in places of the drawing itself, not mirrored: maps and points. */
    void path(String d, String fill, Stroke stroke) {
        drawn.append(
                "<path d=\"%s\" fill=\"%s\" fill-rule=\"evenodd\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"%s/>"
                        .formatted(d, fill, stroke.colour(), n(stroke.width()), stroke.dashes()));
    }

    /** One line of words; escaped, and set apart from whatever stands beside it. */
    void text(double x, double y, String words, Look look) {
        if (words.isBlank()) {
            return;
        }
        drawn.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\" text-anchor=\"%s\"%s>%s</text>"
                .formatted(
                        n(at(x)),
                        n(y),
                        n(look.size()),
                        look.colour(),
                        look.anchor(),
                        (look.bold() ? " font-weight=\"600\"" : "") + look.halo(),
                        XmlText.escaped(BidiText.part(BidiText.ordered(words, setting.direction())))));
    }

    double at(double x) {
        return setting.mirrored() ? setting.width() - x : x;
    }

    Svg finished(ChartWords words, double height) {
        var whole = (int) Math.ceil(height);
        var size = "width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                .formatted(setting.width(), whole, setting.width(), whole);
        var hatch = hatched
                ? "<defs><pattern id=\"h%s\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
                                .formatted(unique)
                        + "<rect width=\"6\" height=\"6\" fill=\"%s\"/><path d=\"M-1 7L7 -1M-1 1L1 -1M5 7L7 5\" stroke=\"%s\"/></pattern></defs>"
                                .formatted(Tone.PAPER, Tone.HATCH)
                : "";
        return new Svg(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + " class=\"drawing\" role=\"img\" direction=\""
                        + (setting.mirrored() ? "rtl" : "ltr") + "\" font-family=\"" + FONTS + "\">"
                        + "<title>" + XmlText.escaped(words.title()) + "</title><desc>"
                        + XmlText.escaped(words.description()) + "</desc>" + hatch + drawn + "</svg>",
                setting.width(),
                whole);
    }

    /** A place with at most two decimals, the same on every machine. */
    static String n(double place) {
        var rounded = Math.round(place * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.2f", rounded).replaceAll("0$", "");
    }
}
