package org.revelateur.charts;

import java.util.List;

/**
 * A map whose areas are coloured by a value.
 *
 * @param borders outlines of larger territories, drawn over the areas
 */
public record Choropleth(double width, double height, List<Area> areas, List<String> borders, List<Label> labels) {
    private static final double MARGIN = 24;
    private static final double LINE = 32;

    /**
     * @param key   which territory it is, for a script
     * @param words its name and value
     * @param path  its outline, as SVG writes it
     * @param step  of {@link Shades}; below 0 if it has no value
     */
    public record Area(String key, String words, String path, int step) {
    }

    public record Label(String text, double x, double y) {
    }

    /** What a file says around the map. */
    public record Caption(String title, List<Entry> legend, List<String> notes) {
        /** @param step as of an area */
        public record Entry(int step, String words) {
        }
    }

    /** A map that shows where one territory is among others. */
    public String locating(String chosen, String name) {
        var svg = Svg.image(width, height, name);
        areas.forEach(area -> svg.named("path", area.key().equals(chosen) ? Look.CHOSEN : Look.PLAIN, area.words(), "d", area.path(), "data-key", area.key()));
        return decorated(svg).written();
    }

    /** For a page, which has the legend beside it. */
    public String drawing(String name) {
        return drawn(Svg.image(width, height, name)).written();
    }

    /** To be taken elsewhere: with its title, legend and notes. */
    public String picture(Caption caption) {
        var title = Svg.lines(caption.title(), 72);
        double top = MARGIN + title.size() * LINE;
        double legend = top + height + MARGIN;
        double whole = legend + caption.legend().size() * LINE + caption.notes().size() * LINE * 0.75 + MARGIN;
        var svg = Svg.file(width + 2 * MARGIN, whole, caption.title());
        for (int i = 0; i < title.size(); i++) {
            svg.text(Look.TITLE, MARGIN, MARGIN + (i + 0.6) * LINE, title.get(i));
        }
        drawn(svg.open("g", "transform", "translate(" + Svg.number(MARGIN) + " " + Svg.number(top) + ")")).close();
        double y = legend;
        for (var entry : caption.legend()) {
            svg.shape("rect", Look.shade(entry.step()), "x", MARGIN, "y", y, "width", 28, "height", 20, "stroke", "#7d7a70", "stroke-width", 0.5);
            svg.text(Look.TEXT, MARGIN + 40, y + 16, entry.words());
            y += LINE;
        }
        for (String note : caption.notes()) {
            svg.text(Look.SMALL, MARGIN, y + 14, note);
            y += LINE * 0.75;
        }
        return svg.written();
    }

    private Svg drawn(Svg svg) {
        svg.open("g", "class", "areas", "stroke", "#ffffff", "stroke-width", areas.size() > 200 ? 0.4 : 1);
        areas.forEach(area -> svg.named("path", Look.shade(area.step()), area.words(), "d", area.path(), "data-key", area.key()));
        return decorated(svg.close());
    }

    private Svg decorated(Svg svg) {
        borders.forEach(border -> svg.shape("path", Look.BORDER, "d", border));
        labels.forEach(label -> svg.text(Look.PLACE, label.x(), label.y(), label.text(), "aria-hidden", "true"));
        return svg;
    }
}
