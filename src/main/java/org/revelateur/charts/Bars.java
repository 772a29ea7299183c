package org.revelateur.charts;

import java.util.List;

/** Values as bars from zero, in the order given; those below zero go to the left. */
public record Bars(List<Bar> bars) {
    private static final double WIDTH = 800;
    private static final double NAMES = 300;
    private static final double NUMBERS = 90;
    private static final double LINE = 26;
    private static final int LONGEST = 42;

    /** @param words the value as the reader writes it */
    public record Bar(String name, double value, String words) {
    }

    /** For a page that has the same values in a table. */
    public String drawing(String name) {
        var svg = Svg.image(WIDTH, bars.size() * LINE + 4, name);
        double least = Math.min(0, bars.stream().mapToDouble(Bar::value).min().orElse(0));
        double most = Math.max(0, bars.stream().mapToDouble(Bar::value).max().orElse(0));
        double scale = (WIDTH - NAMES - NUMBERS) / (most > least ? most - least : 1);
        double zero = NAMES + 10 - least * scale;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double end = zero + bar.value() * scale;
            double y = i * LINE;
            svg.text(Look.SMALL, NAMES, y + 18, bar.name().length() > LONGEST ? bar.name().substring(0, LONGEST - 1) + "…" : bar.name(), "text-anchor", "end");
            svg.named("rect", Look.REGION, bar.name() + " : " + bar.words(), "x", Math.min(zero, end), "y", y + 4, "width", Math.max(1, Math.abs(end - zero)), "height", LINE - 8);
            svg.text(Look.SMALL, Math.max(zero, end) + 6, y + 18, bar.words());
        }
        return svg.shape("line", Look.AXIS, "x1", zero, "x2", zero, "y1", 0, "y2", bars.size() * LINE + 4).written();
    }
}
