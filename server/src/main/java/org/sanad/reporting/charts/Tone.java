package org.sanad.reporting.charts;

/** What a colour stands for. The values are those of tokens.css; each fill carries an outline that is seen on white. */
public enum Tone {
    PEOPLE("#2a6db0", "#2a6db0"),
    PEOPLE_DARK("#17467c", "#17467c"),
    PEOPLE_SOFT("#b4d0ea", "#2a6db0"),
    SERVICES("#b8671c", "#b8671c"),
    SERVICES_DARK("#8a4b08", "#8a4b08"),
    SERVICES_SOFT("#ecd0ae", "#b8671c"),
    GROUPS("#4c5a55", "#4c5a55"),
    SPLIT_3("#4c5a55", "#4c5a55"),
    SPLIT_2("#a9b3ad", "#4c5a55"),
    SPLIT_1("#e3e6e1", "#7a837d");

    public static final String INK = "#17211e";
    public static final String INK_SOFT = "#46514c";
    public static final String INK_FAINT = "#5c6761";
    public static final String GRID = "#dcdfd8";
    public static final String PAPER = "#ffffff";
    public static final String HATCH = "#8b948e";
    public static final String EDGE = "#7a837d";

    private final String fill;
    private final String edge;

    Tone(String fill, String edge) {
        this.fill = fill;
        this.edge = edge;
    }

    public String fill() {
        return fill;
    }

    public String edge() {
        return edge;
    }
}
