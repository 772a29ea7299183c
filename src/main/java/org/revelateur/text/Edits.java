package org.revelateur.text;

/** How many letters to add, drop, replace or swap with the next until one text is another. */
public final class Edits {
    private Edits() {
    }

    public static int between(String from, String to) {
        return lastRow(from, to)[to.length()];
    }

    /** Until it is a beginning of the other. */
    public static int toBeginningOf(String from, String to) {
        int least = Integer.MAX_VALUE;
        for (int edits : lastRow(from, to)) {
            least = Math.min(least, edits);
        }
        return least;
    }

    /** From the whole text to each beginning of the other, the empty one first. */
    private static int[] lastRow(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row;
    }
}
