package org.revelateur.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Points with few dimensions, some of which may be unknown, sorted so that those nearest to one are found without looking at all (a k-d tree). */
final class Nearest {
    private static final int LEAF = 12;

    private final float[][] values; // by dimension and point, over the standard deviation
    private final boolean[][] known;
    private final int[] points; // those of which all is known, in the order of the tree: the middle one parts the others
    private final int[] incomplete;

    /** A point with the mean of the squared differences, and how many dimensions both share. */
    record Found(int point, double distance, int shared) {
    }

    Nearest(float[][] values, boolean[][] known, int size) {
        this.values = values;
        this.known = known;
        IntPredicate complete = point -> IntStream.range(0, values.length).allMatch(dimension -> known[dimension][point]);
        this.points = IntStream.range(0, size).filter(complete).toArray();
        this.incomplete = IntStream.range(0, size).filter(complete.negate()).toArray();
        part(0, points.length, 0);
    }

    /** Puts the middle point between those with a smaller and those with a greater value. */
    private void part(int from, int to, int depth) {
        if (to - from <= LEAF || values.length == 0) {
            return;
        }
        float[] by = values[depth % values.length];
        int[] sorted = IntStream.range(from, to).mapToObj(i -> points[i]).sorted((one, other) -> Float.compare(by[one], by[other])).mapToInt(Integer::intValue).toArray();
        System.arraycopy(sorted, 0, points, from, sorted.length);
        int middle = (from + to) >>> 1;
        part(from, middle, depth + 1);
        part(middle + 1, to, depth + 1);
    }

    /** The nearest first; ties by number. Others share at least two thirds of the dimensions that are known of this one. */
    List<Found> to(int point, int count) {
        var search = new Search(point, count);
        if (search.own > 0) {
            search.within(0, points.length, 0);
            for (int other : incomplete) {
                search.look(other);
            }
        }
        return search.found;
    }

    private final class Search {
        private final int point;
        private final int count;
        private final int own;
        private final List<Found> found;

        Search(int point, int count) {
            this.point = point;
            this.count = count;
            this.own = (int) IntStream.range(0, values.length).filter(dimension -> known[dimension][point]).count();
            this.found = new ArrayList<>(count + 1);
        }

        void within(int from, int to, int depth) {
            if (to - from <= LEAF) {
                for (int i = from; i < to; i++) {
                    look(points[i]);
                }
                return;
            }
            int dimension = depth % values.length;
            int middle = (from + to) >>> 1;
            float difference = known[dimension][point] ? values[dimension][point] - values[dimension][points[middle]] : 0;
            boolean before = difference < 0;
            within(before ? from : middle + 1, before ? middle : to, depth + 1);
            look(points[middle]);
            if (found.size() < count || difference * difference / own <= found.getLast().distance()) {
                within(before ? middle + 1 : from, before ? to : middle, depth + 1);
            }
        }

        void look(int other) {
            float sum = 0;
            int shared = 0;
            for (int dimension = 0; dimension < values.length; dimension++) {
                if (known[dimension][point] && known[dimension][other]) {
                    float difference = values[dimension][other] - values[dimension][point];
                    sum += difference * difference;
                    shared++;
                }
            }
            if (other != point && 3 * shared >= 2 * own && shared > 0) {
                insert(new Found(other, sum / shared, shared));
            }
        }

        private void insert(Found next) {
            int at = found.size();
            while (at > 0 && isNearer(next, found.get(at - 1))) {
                at--;
            }
            if (at < count) {
                found.add(at, next);
                if (found.size() > count) {
                    found.removeLast();
                }
            }
        }

        private static boolean isNearer(Found one, Found other) {
            return one.distance() < other.distance() || one.distance() == other.distance() && one.point() < other.point();
        }
    }
}
