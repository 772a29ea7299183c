package org.revelateur.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Points with few dimensions, some of which may be unknown, sorted so that those nearest to one are found without looking at
 * all: for those of which the same is known a k-d tree each, the largest first.
 */
final class Nearest {
    private static final int LEAF = 12;

    private final float[][] values; // by dimension and point, over the standard deviation
    private final boolean[][] known;
    private final List<Tree> trees;

    /** A point with the mean of the squared differences, and how many dimensions both share. */
    record Found(int point, double distance, int shared) {
    }

    Nearest(float[][] values, boolean[][] known, int size) {
        this.values = values;
        this.known = known;
        this.trees = IntStream.range(0, size).boxed().collect(Collectors.groupingBy(this::dimensions)).entrySet().stream().filter(same -> !same.getKey().isEmpty())
                .map(same -> new Tree(same.getKey().stream().toArray(), same.getValue().stream().mapToInt(Integer::intValue).toArray()))
                .sorted(Comparator.comparingInt((Tree tree) -> -tree.points.length)).toList();
    }

    private BitSet dimensions(int point) {
        return IntStream.range(0, values.length).filter(dimension -> known[dimension][point]).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** The nearest first; ties by number. Others share at least two thirds of the dimensions that are known of this one. */
    List<Found> to(int point, int count) {
        var search = new Search(point, count, dimensions(point).cardinality());
        trees.forEach(search::through);
        return search.found;
    }

    /** Of its points the middle one parts those with a smaller from those with a greater value, by one dimension after the other. */
    private final class Tree {
        private final int[] dimensions;
        private final int[] points;

        Tree(int[] dimensions, int[] points) {
            this.dimensions = dimensions;
            this.points = points;
            part(0, points.length, 0);
        }

        private void part(int from, int to, int depth) {
            if (to - from <= LEAF) {
                return;
            }
            float[] by = values[dimension(depth)];
            int[] sorted = IntStream.range(from, to).mapToObj(i -> points[i]).sorted((one, other) -> Float.compare(by[one], by[other])).mapToInt(Integer::intValue).toArray();
            System.arraycopy(sorted, 0, points, from, sorted.length);
            int middle = (from + to) >>> 1;
            part(from, middle, depth + 1);
            part(middle + 1, to, depth + 1);
        }

        int dimension(int depth) {
            return dimensions[depth % dimensions.length];
        }
    }

    private final class Search {
        private final int point;
        private final int count;
        private final int own;
        private final List<Found> found;

        Search(int point, int count, int own) {
            this.point = point;
            this.count = count;
            this.own = own;
            this.found = new ArrayList<>(count + 1);
        }

        void through(Tree tree) {
            int[] shared = IntStream.of(tree.dimensions).filter(dimension -> known[dimension][point]).toArray();
            if (shared.length > 0 && 3 * shared.length >= 2 * own) {
                within(tree, shared, 0, tree.points.length, 0);
            }
        }

        private void within(Tree tree, int[] shared, int from, int to, int depth) {
            if (to - from <= LEAF) {
                for (int i = from; i < to; i++) {
                    look(tree.points[i], shared);
                }
                return;
            }
            int dimension = tree.dimension(depth);
            int middle = (from + to) >>> 1;
            float difference = known[dimension][point] ? values[dimension][point] - values[dimension][tree.points[middle]] : 0;
            boolean before = difference < 0;
            within(tree, shared, before ? from : middle + 1, before ? middle : to, depth + 1);
            look(tree.points[middle], shared);
            if (found.size() < count || difference * difference / shared.length <= found.getLast().distance()) {
                within(tree, shared, before ? middle + 1 : from, before ? to : middle, depth + 1);
            }
        }

        private void look(int other, int[] shared) {
            float sum = 0;
            for (int dimension : shared) {
                float difference = values[dimension][other] - values[dimension][point];
                sum += difference * difference;
            }
            double distance = sum / shared.length;
            if (other != point && (found.size() < count || isNearer(distance, other, found.getLast()))) {
                insert(new Found(other, distance, shared.length));
            }
        }

        private void insert(Found next) {
            int at = found.size();
            while (at > 0 && isNearer(next.distance(), next.point(), found.get(at - 1))) {
                at--;
            }
            found.add(at, next);
            if (found.size() > count) {
                found.removeLast();
            }
        }

        private static boolean isNearer(double distance, int point, Found other) {
            return distance < other.distance() || distance == other.distance() && point < other.point();
        }
    }
}
