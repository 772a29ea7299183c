package org.revelateur.charts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** An SVG document as it is written, element by element: every value is escaped, every number has a point. */
final class Svg {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** For a page: one image, named for who cannot see it. */
    static Svg image(double width, double height, String name) {
        return new Svg().open("svg", "class", "chart", "viewBox", box(width, height), "role", "img", "aria-label", name);
    }

    /** For a file, on a ground of its own. */
    static Svg file(double width, double height, String name) {
        return new Svg().open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", box(width, height), "width", width, "height", height)
                .words("title", name).shape("rect", Look.GROUND, "width", width, "height", height);
    }

    Svg open(String element, Object... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** @param attributes names and values in turn */
    Svg shape(String element, Look look, Object... attributes) {
        start(element, look, attributes).append("/>");
        return this;
    }

    /** A shape that tells its name to who points at it. */
    Svg named(String element, Look look, String name, Object... attributes) {
        start(element, look, attributes).append('>');
        words("title", name).out.append("</").append(element).append('>');
        return this;
    }

    Svg text(Look look, double x, double y, String words, Object... attributes) {
        start("text", look, attributes);
        attribute("x", x);
        attribute("y", y);
        out.append('>').append(escaped(words)).append("</text>");
        return this;
    }

    /** The whole document; nothing can be added to it. */
    String written() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }

    /** A text cut into lines of about so many characters, between words. */
    static List<String> lines(String text, int longest) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String box(double width, double height) {
        return "0 0 " + number(width) + " " + number(height);
    }

    private StringBuilder start(String element, Look look, Object... attributes) {
        tag(element, attributes);
        attribute("class", look.style());
        attributes(look.attributes());
        return out;
    }

    private StringBuilder tag(String element, Object... attributes) {
        out.append('<').append(element);
        attributes(attributes);
        return out;
    }

    private void attributes(Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i].toString(), attributes[i + 1]);
        }
    }

    private void attribute(String name, Object value) {
        out.append(' ').append(name).append("=\"").append(value instanceof Number number ? number(number.doubleValue()) : escaped(value.toString())).append('"');
    }

    private Svg words(String element, String words) {
        out.append('<').append(element).append('>').append(escaped(words)).append("</").append(element).append('>');
        return this;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("\\p{Cntrl}", " "), "UTF-8");
    }
}
