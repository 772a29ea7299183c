package org.revelateur.ranking;

/** The name of a solution and of who runs it: by them a local branch is known from its network. */
public final class Names {
    private static final int SHORTEST = 4; // a shorter name may be a common word

    private final String name;
    private final String all;

    private Names(String name, String all) {
        this.name = name;
        this.all = all;
    }

    /** Both in lower case, without accents, words parted by single spaces. */
    public static Names of(String name, String operator) {
        return new Names(' ' + name + ' ', ' ' + name + " | " + operator + ' ');
    }

    /** Whether the whole name of one is in the name of the other, or of who runs it. */
    boolean areAkin(Names other) {
        return isIn(other) || other.isIn(this);
    }

    private boolean isIn(Names other) {
        return name.length() >= SHORTEST + 2 && other.all.contains(name);
    }
}
