package org.revelateur.charts;

/**
 * How a part of a picture looks: as a class, by which the style sheet of the pages dresses it in light and dark, and as
 * attributes, which a picture keeps wherever it is taken.
 */
enum Look {
    GROUND("ground", "fill", "#ffffff"),
    TITLE("title", "fill", "#1c2530", "font-family", Look.SERIF, "font-size", "26"),
    TEXT("text", "fill", "#1c2530", "font-family", Look.SANS, "font-size", "16"),
    SMALL("small", "fill", "#55606d", "font-family", Look.SANS, "font-size", "14"),
    PLACE("place", "fill", "#1c2530", "font-family", Look.SANS, "font-size", "25", "text-anchor", "middle", "stroke", "#ffffff", "stroke-width", "6", "paint-order", "stroke"),
    SHADE_0("s0", "fill", "#fbe9dd"),
    SHADE_1("s1", "fill", "#f3c8ae"),
    SHADE_2("s2", "fill", "#e29a76"),
    SHADE_3("s3", "fill", "#c0623c"),
    SHADE_4("s4", "fill", "#862c14"),
    NO_VALUE("none", "fill", "#ffffff"),
    PLAIN("plain", "fill", "#efece4"),
    CHOSEN("chosen", "fill", "#a33a1f"),
    BORDER("border", "fill", "none", "stroke", "#1c2530", "stroke-width", "1.5"),
    AXIS("axis", "stroke", "#7d7a70", "stroke-width", "1"),
    HERE("here", "fill", "#a33a1f"),
    REGION("region", "fill", "#2f5d8a"),
    FRANCE("france", "fill", "none", "stroke", "#1c2530", "stroke-width", "2"),
    TWIN("twin", "fill", "#7d7a70"),
    BOX("box", "fill", "#ffffff", "stroke", "#7d7a70", "stroke-width", "1"),
    HEART("heart", "fill", "#f7e9e3", "stroke", "#a33a1f", "stroke-width", "2"),
    LINK("link", "fill", "none", "stroke", "#7d7a70", "stroke-width", "1.5");

    private static final String SERIF = "Georgia, serif";
    private static final String SANS = "system-ui, sans-serif";

    private final String style;
    private final Object[] attributes;

    Look(String style, Object... attributes) {
        this.style = style;
        this.attributes = attributes;
    }

    /** Its class. */
    String style() {
        return style;
    }

    Object[] attributes() {
        return attributes;
    }

    /** Of a step of the scale, lightest first; of no value below 0. */
    static Look shade(int step) {
        return step < 0 ? NO_VALUE : values()[SHADE_0.ordinal() + step];
    }
}
