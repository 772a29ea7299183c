package org.revelateur.charts;

import java.util.List;

/** A problem tree: the need as its trunk, what it comes from below, what comes of it above. */
public record ProblemTree(String need, List<String> causes, List<String> consequences) {
    private static final double WIDTH = 720;
    private static final double GAP = 16;
    private static final double LINE = 20;
    private static final double PADDING = 12;
    private static final int MOST_IN_A_ROW = 4;

    /** For a page, which says the same in words beside it. */
    public String drawing(String name) {
        double above = height(consequences);
        double trunk = above + (consequences.isEmpty() ? 0 : 44);
        double heart = box(Svg.lines(need, 58).size());
        double below = trunk + heart + (causes.isEmpty() ? 0 : 44);
        var svg = Svg.image(WIDTH, below + height(causes), name);
        links(svg, consequences, 0, trunk, true);
        links(svg, causes, below, trunk + heart, false);
        row(svg, consequences, 0);
        block(svg, Look.HEART, WIDTH / 2, trunk, WIDTH * 0.72, heart, Svg.lines(need, 58));
        row(svg, causes, below);
        return svg.written();
    }

    private static double width(int count) {
        int columns = Math.min(count, MOST_IN_A_ROW);
        return Math.min(300, (WIDTH - (columns - 1) * GAP) / columns);
    }

    private static int longest(int count) {
        return (int) ((width(count) - 2 * PADDING) / 8);
    }

    private static double box(int lines) {
        return lines * LINE + 2 * PADDING;
    }

    private static double tallest(List<String> texts) {
        return texts.stream().mapToDouble(text -> box(Svg.lines(text, longest(texts.size())).size())).max().orElse(0);
    }

    private static double height(List<String> texts) {
        int rows = (texts.size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
        return rows * tallest(texts) + Math.max(0, rows - 1) * GAP;
    }

    private static double middle(List<String> texts, int number) {
        int row = number / MOST_IN_A_ROW;
        int inRow = Math.min(MOST_IN_A_ROW, texts.size() - row * MOST_IN_A_ROW);
        double width = width(texts.size());
        return WIDTH / 2 + (number % MOST_IN_A_ROW - (inRow - 1) / 2.0) * (width + GAP);
    }

    private static void links(Svg svg, List<String> texts, double top, double heart, boolean above) {
        for (int i = 0; i < texts.size(); i++) {
            double x = middle(texts, i);
            double edge = top + (above ? (i / MOST_IN_A_ROW) * (tallest(texts) + GAP) + tallest(texts) : (i / MOST_IN_A_ROW) * (tallest(texts) + GAP));
            double bend = (edge + heart) / 2;
            svg.shape("path", Look.LINK, "d", "M%s %s C%s %s %s %s %s %s".formatted(Svg.number(x), Svg.number(edge), Svg.number(x), Svg.number(bend),
                    Svg.number(WIDTH / 2), Svg.number(bend), Svg.number(WIDTH / 2), Svg.number(heart)));
        }
    }

    private static void row(Svg svg, List<String> texts, double top) {
        for (int i = 0; i < texts.size(); i++) {
            block(svg, Look.BOX, middle(texts, i), top + (i / MOST_IN_A_ROW) * (tallest(texts) + GAP), width(texts.size()), tallest(texts),
                    Svg.lines(texts.get(i), longest(texts.size())));
        }
    }

    private static void block(Svg svg, Look look, double middle, double top, double width, double height, List<String> lines) {
        svg.shape("rect", look, "x", middle - width / 2, "y", top + 1, "width", width, "height", height - 2, "rx", 6);
        double y = top + (height - lines.size() * LINE) / 2 + 15;
        for (String line : lines) {
            svg.text(Look.TEXT, middle, y, line, "text-anchor", "middle");
            y += LINE;
        }
    }
}
