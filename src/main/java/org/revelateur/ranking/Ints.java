package org.revelateur.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Small sets and lists of numbers. A set is an array in ascending order. */
final class Ints {
    private Ints() {
    }

    static int[] set(IntStream numbers) {
        return numbers.sorted().distinct().toArray();
    }

    static boolean inSet(int[] set, int number) {
        return Arrays.binarySearch(set, number) >= 0;
    }

    /** -1 where the list does not hold the number. */
    static int indexIn(int[] list, int number) {
        for (int i = 0; i < list.length; i++) {
            if (list[i] == number) {
                return i;
            }
        }
        return -1;
    }

    /** One list, then the other. */
    static int[] joined(int[] list, int[] more) {
        int[] joined = Arrays.copyOf(list, list.length + more.length);
        System.arraycopy(more, 0, joined, list.length, more.length);
        return joined;
    }

    static boolean meet(int[] list, int[] other) {
        for (int number : list) {
            if (indexIn(other, number) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many numbers two sets share. */
    static int shared(int[] set, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < set.length && j < other.length; ) {
            int difference = Integer.compare(set[i], other[j]);
            shared += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return shared;
    }
}
