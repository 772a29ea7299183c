package org.revelateur.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads over accents, case and punctuation: {@code Lozère} and {@code LOZERE} are one. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {
    }

    /** The words of the text in small letters without accents, a space between two. */
    public static String fold(String text) {
        var apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD);
        return BETWEEN_WORDS.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll(" ").strip();
    }
}
