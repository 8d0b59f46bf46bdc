package org.sanad.reporting.charts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sanad.reporting.Direction;
import org.sanad.reporting.charts.AreaShape.Point;

/** One chart of each kind, in words of a language; some with everything that makes charts go wrong. */
public record SampleCharts(Direction direction, Words words) {

    /** @param shaped writes digits as the language's readers do */
    public record Words(
            String title,
            String question,
            List<String> answers,
            String of,
            String hidden,
            String notAsked,
            UnaryOperator<String> shaped) {}

    public static final SampleCharts ENGLISH = new SampleCharts(
            Direction.LEFT_TO_RIGHT,
            new Words(
                    "Most would take part",
                    "Share of people asked, and groups that agreed",
                    List.of(
                            "Would take part",
                            "Knows of no service nearby, neither here nor in the next town",
                            "Prefers work at home <b>&",
                            "العمل من المنزل (KoboToolbox)"),
                    " of ",
                    "‹ ›",
                    "not asked",
                    UnaryOperator.identity()));

    public static final SampleCharts ARABIC = new SampleCharts(
            Direction.RIGHT_TO_LEFT,
            new Words(
                    "معظم الناس يرغبون في المشاركة",
                    "نسبة من سُئلوا، والمجموعات الموافقة",
                    List.of(
                            "يرغب في المشاركة",
                            "لا يعرف خدمة قريبة، لا هنا ولا في المدينة المجاورة",
                            "الفئة العمرية 15–24",
                            "KoboToolbox <b>&"),
                    " من ",
                    "‹ ›",
                    "لم يُسأل",
                    UnaryOperator.identity()));

    public static final SampleCharts SORANI = new SampleCharts(
            Direction.RIGHT_TO_LEFT,
            new Words(
                    "زۆربەی خەڵک دەیانەوێت بەشدار بن",
                    "ڕێژەی ئەوانەی پرسیاریان لێکرا",
                    List.of(
                            "دەیەوێت بەشدار بێت",
                            "هیچ خزمەتگوزارییەکی نزیک نازانێت، نە لێرە و نە لە شارۆچکەکەی تەنیشت",
                            "تەمەنی ١٥–٢٤",
                            "ژنان و پیاوانی گەنج"),
                    " لە ",
                    "‹ ›",
                    "نەپرسراوە",
                    SampleCharts::arabicIndic));

    public Map<String, Chart> all() {
        var all = new LinkedHashMap<String, Chart>();
        all.put("bars", bars());
        all.put("stacked", stacked());
        all.put("paired", paired());
        all.put("panels", panels());
        all.put("trend", trend());
        all.put("waffle", waffle());
        all.put("map", map());
        return all;
    }

    public Bars bars() {
        return new Bars(
                chartWords(),
                axis(),
                Tone.PEOPLE,
                List.of(
                        new Bars.Row(words.answers().get(0), shown(94, 30, 32), Optional.of(new Whisker(80, 98))),
                        new Bars.Row(words.answers().get(1), shown(72, 23, 32), Optional.of(new Whisker(55, 84))),
                        Bars.Row.of(words.answers().get(2), Mark.hidden(words.hidden())),
                        Bars.Row.of(words.answers().get(3), shown(0, 0, 32)),
                        Bars.Row.of(words.answers().get(0), Mark.missing(words.notAsked()))));
    }

    public StackedBars stacked() {
        var parts = List.of(
                new StackedBars.Part(words.answers().get(0), Tone.SPLIT_3),
                new StackedBars.Part(words.answers().get(3), Tone.SPLIT_2),
                new StackedBars.Part(words.notAsked(), Tone.SPLIT_1));
        return new StackedBars(
                chartWords(),
                parts,
                List.of(
                        new StackedBars.Row(words.answers().get(1), List.of(share(42), share(31), share(27))),
                        new StackedBars.Row(
                                words.answers().get(0),
                                List.of(share(60), Mark.hidden(words.hidden()), Mark.hidden(words.hidden()))),
                        new StackedBars.Row(
                                words.answers().get(2),
                                List.of(share(100), share(0), Mark.missing(words.notAsked())))));
    }

    public PairedBars paired() {
        return new PairedBars(
                chartWords(),
                axis(),
                text("%") + words.of() + text("32"),
                words.answers().get(3) + words.of() + text("8"),
                List.of(
                        new PairedBars.Row(
                                words.answers().get(0),
                                shown(100, 32, 32),
                                Optional.of(new Whisker(89, 100)),
                                groups(8, 8)),
                        new PairedBars.Row(
                                words.answers().get(1),
                                shown(69, 22, 32),
                                Optional.of(new Whisker(51, 82)),
                                groups(5, 8)),
                        new PairedBars.Row(
                                words.answers().get(2),
                                Mark.hidden(words.hidden()),
                                Optional.empty(),
                                new PairedBars.GroupMark.None(words.notAsked())),
                        new PairedBars.Row(words.answers().get(3), shown(6, 2, 32), Optional.empty(), groups(13, 19))));
    }

    public Panels panels() {
        return new Panels(
                chartWords(),
                axis(),
                Tone.PEOPLE,
                words.answers(),
                List.of(
                        panel(words.answers().get(1), 94, 12),
                        panel(words.answers().get(3), 40, 69),
                        panel(words.answers().get(0), 0, 100),
                        panel(words.answers().get(2), 33, 5),
                        panel(words.notAsked(), 8, 77)));
    }

    private Panels.Panel panel(String name, int first, int second) {
        return new Panels.Panel(
                name,
                List.of(
                        new Panels.Bar(share(first), Optional.of(new Whisker(first / 2.0, first))),
                        new Panels.Bar(share(second), Optional.empty()),
                        new Panels.Bar(Mark.hidden(words.hidden()), Optional.empty()),
                        new Panels.Bar(Mark.missing(words.notAsked()), Optional.empty())));
    }

    public Trend trend() {
        return new Trend(
                chartWords(),
                axis(),
                List.of(text("2019"), text("2020"), text("2021")),
                List.of(
                        new Trend.Line(words.answers().get(0), Tone.PEOPLE, List.of(share(28), share(50), share(79))),
                        new Trend.Line(
                                words.answers().get(3),
                                Tone.SERVICES,
                                List.of(share(40), Mark.hidden(words.hidden()), share(77)))));
    }

    public Waffle waffle() {
        return new Waffle(
                chartWords(),
                Tone.PEOPLE,
                List.of(
                        new Waffle.Row(
                                words.answers().get(0), 23, 32, Mark.shown(23, text("23") + words.of() + text("32"))),
                        new Waffle.Row(words.answers().get(1), 0, 12, Mark.hidden(words.hidden()))));
    }

    public AreaMap map() {
        var shapes = List.of(
                square("A1", words.answers().get(0), 42, 34),
                        square("A2", words.answers().get(3), 43, 34),
                square("A3", "ڵێ", 42, 33), square("A4", "X", 43, 33));
        return new AreaMap(
                chartWords(),
                shapes,
                List.of(text("1–99"), text("100–999"), text("1000") + "+"),
                Map.of(
                        "A1",
                        new AreaMap.Value(Mark.shown(50, text("50")), 0),
                        "A2",
                        new AreaMap.Value(Mark.shown(5000, text("5000")), 2),
                        "A3",
                        new AreaMap.Value(Mark.missing(words.notAsked()), 0)),
                new AreaMap.None(words.hidden(), words.notAsked()),
                words.question());
    }

    private static AreaShape square(String code, String name, double lon, double lat) {
        return new AreaShape(
                code,
                name,
                List.of(List.of(
                        new Point(lon, lat),
                        new Point(lon + 1, lat),
                        new Point(lon + 1, lat + 1),
                        new Point(lon, lat + 1))));
    }

    private PairedBars.GroupMark groups(int k, int n) {
        return new PairedBars.GroupMark.KOfN(k, n, text(k + words.of() + n));
    }

    private Mark shown(int percent, int k, int n) {
        return Mark.shown(percent, text(percent + "%"), text(k + words.of() + n));
    }

    private Mark share(int percent) {
        return Mark.shown(percent, text(percent + "%"));
    }

    private Axis axis() {
        return Axis.percent(text("0"), text("50"), text("100%"));
    }

    private ChartWords chartWords() {
        return new ChartWords(words.title(), words.question());
    }

    private String text(String plain) {
        return words.shaped().apply(plain);
    }

    private static String arabicIndic(String plain) {
        var shaped = new StringBuilder();
        plain.chars()
                .forEach(c -> shaped.append(c >= '0' && c <= '9' ? (char) ('٠' + c - '0') : c == '%' ? '٪' : (char) c));
        return shaped.toString();
    }
}
