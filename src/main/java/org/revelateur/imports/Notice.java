package org.revelateur.imports;

/**
 * What somebody should know of one line of a file.
 *
 * @param line    of a table, or the number of an element, from 1; 0 for the file as a whole
 * @param column  empty where no single one is concerned
 * @param refused whether the file cannot be taken as it is; else only this line is left out
 */
record Notice(int line, String column, boolean refused, String french, String english) {
    static Notice wrong(int line, String column, String french, String english) {
        return new Notice(line, column, true, french, english);
    }

    static Notice leftOut(int line, String french, String english) {
        return new Notice(line, "", false, french, english);
    }

    String text(String language) {
        return language.equals("en") ? english : french;
    }
}
