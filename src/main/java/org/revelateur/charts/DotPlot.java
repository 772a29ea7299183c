package org.revelateur.charts;

import java.util.Comparator;
import java.util.List;

/** Values of a territory beside others, each line on a range of its own. */
public record DotPlot(List<Line> lines) {
    private static final double WIDTH = 300;
    private static final double EDGE = 8;
    private static final double LEFT = 420;
    private static final double HEIGHT = 34;

    /** Where a value stands between the least (0) and the greatest (1) of its range. */
    public record Dot(Role role, String place, String value, double at) {
        public Dot {
            if (!(at >= 0 && at <= 1)) {
                throw new IllegalArgumentException("Not between 0 and 1: " + at);
            }
        }
    }

    /** Drawn in this order, so that the territory stands on top. */
    public enum Role {
        TWIN(Look.TWIN), FRANCE(Look.FRANCE), REGION(Look.REGION), HERE(Look.HERE);

        private final Look look;

        Role(Look look) {
            this.look = look;
        }

        /** The class by which the style sheet colours it. */
        public String style() {
            return look.style();
        }

        private void draw(Svg svg, double x, double y) {
            switch (this) {
                case TWIN -> svg.shape("circle", look, "cx", x, "cy", y, "r", 3);
                case FRANCE -> svg.shape("circle", look, "cx", x, "cy", y, "r", 5.5);
                case REGION -> svg.shape("path", look, "d", "M0-6.500 6.500 0 0 6.500-6.500 0Z", "transform", "translate(" + Svg.number(x) + " " + Svg.number(y) + ")");
                case HERE -> svg.shape("circle", look, "cx", x, "cy", y, "r", 8);
            }
        }

        /** Its sign alone, for a legend. */
        public String sign() {
            var svg = new Svg().open("svg", "class", "chart sign", "viewBox", "-9 -9 18 18", "width", 13, "height", 13, "aria-hidden", "true");
            draw(svg, 0, 0);
            return svg.written();
        }
    }

    /** One indicator. */
    public record Line(String name, List<Dot> dots) {
        /** Only the line, for a page that says the values in words beside it. */
        public String drawing() {
            var svg = new Svg().open("svg", "class", "chart line", "viewBox", "0 0 300 24", "aria-hidden", "true", "focusable", "false");
            draw(svg, 0, 12);
            return svg.written();
        }

        private void draw(Svg svg, double left, double y) {
            svg.shape("line", Look.AXIS, "x1", left + EDGE, "x2", left + WIDTH - EDGE, "y1", y, "y2", y);
            dots.stream().sorted(Comparator.comparing(Dot::role)).forEach(dot -> dot.role().draw(svg, left + EDGE + dot.at() * (WIDTH - 2 * EDGE), y));
        }
    }

    /** To be taken elsewhere: with its title, each line's name and value, and notes. */
    public String picture(String title, List<String> legend, List<String> notes) {
        var heading = Svg.lines(title, 62);
        double top = 20 + heading.size() * 32;
        var svg = Svg.file(LEFT + WIDTH + 200, top + lines.size() * HEIGHT + (legend.size() + notes.size()) * 24 + 40, title);
        for (int i = 0; i < heading.size(); i++) {
            svg.text(Look.TITLE, 20, 36 + i * 32, heading.get(i));
        }
        double y = top + HEIGHT / 2;
        for (Line line : lines) {
            svg.text(Look.SMALL, LEFT - 12, y + 5, line.name().length() > 58 ? line.name().substring(0, 57) + "…" : line.name(), "text-anchor", "end");
            line.draw(svg, LEFT, y);
            double baseline = y + 5;
            line.dots().stream().filter(dot -> dot.role() == Role.HERE).findFirst().ifPresent(dot -> svg.text(Look.TEXT, LEFT + WIDTH + 10, baseline, dot.value()));
            y += HEIGHT;
        }
        for (int i = 0; i < legend.size(); i++) {
            Role.values()[Role.values().length - 1 - i].draw(svg, 30, y - 5);
            svg.text(Look.SMALL, 48, y, legend.get(i));
            y += 24;
        }
        for (String note : notes) {
            svg.text(Look.SMALL, 20, y, note);
            y += 24;
        }
        return svg.written();
    }
}
