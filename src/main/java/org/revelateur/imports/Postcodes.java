package org.revelateur.imports;

/** What a postcode or the code of a municipality tells of its département. */
final class Postcodes {
    private Postcodes() {
    }

    /** Empty where it is none, or Corsica's, whose two départements share theirs. */
    static String departement(String code) {
        if (!code.matches("\\d{5}|2[AB]\\d{3}") || code.startsWith("20")) {
            return "";
        }
        return code.substring(0, code.startsWith("97") ? 3 : 2);
    }
}
