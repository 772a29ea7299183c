package org.revelateur.charts;

import java.util.List;

/** Things around a circle, and the links between them as threads across it. */
public record Wheel(List<String> names, List<Link> links) {
    private static final double SIZE = 1000;
    private static final double RADIUS = 305;

    /** @param from the place among the names, from 0 */
    public record Link(int from, int to, String words) {
    }

    /** For a page, which says the same in words beside it. */
    public String drawing(String name) {
        var svg = Svg.image(SIZE, SIZE, name);
        for (Link link : links) {
            svg.named("path", Look.LINK, link.words(), "d", link.from() == link.to() ? loop(link.from()) : chord(link.from(), link.to()));
        }
        for (int i = 0; i < names.size(); i++) {
            boolean left = Math.cos(angle(i)) < 0;
            svg.shape("circle", Look.HERE, "cx", x(i, RADIUS), "cy", y(i, RADIUS), "r", 5);
            svg.text(Look.TEXT, 0, 5, names.get(i), "text-anchor", left ? "end" : "start", "transform", "translate(%s %s) rotate(%s)".formatted(
                    Svg.number(x(i, RADIUS + 14)), Svg.number(y(i, RADIUS + 14)), Svg.number(Math.toDegrees(angle(i)) + (left ? 180 : 0))));
        }
        return svg.written();
    }

    private String chord(int from, int to) {
        return "M%s %sQ500 500 %s %s".formatted(Svg.number(x(from, RADIUS)), Svg.number(y(from, RADIUS)), Svg.number(x(to, RADIUS)), Svg.number(y(to, RADIUS)));
    }

    private String loop(int at) {
        return "M%1$s %2$sC%3$s %4$s %5$s %6$s %1$s %2$s".formatted(Svg.number(x(at, RADIUS)), Svg.number(y(at, RADIUS)), Svg.number(x(at - 1, RADIUS * 0.75)),
                Svg.number(y(at - 1, RADIUS * 0.75)), Svg.number(x(at + 1, RADIUS * 0.75)), Svg.number(y(at + 1, RADIUS * 0.75)));
    }

    private double angle(int number) {
        return 2 * Math.PI * number / names.size() - Math.PI / 2;
    }

    private double x(int number, double radius) {
        return SIZE / 2 + radius * Math.cos(angle(number));
    }

    private double y(int number, double radius) {
        return SIZE / 2 + radius * Math.sin(angle(number));
    }
}
