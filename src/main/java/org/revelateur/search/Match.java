package org.revelateur.search;

/** How a thing bears what was typed, closest first. A closer match comes before any farther one. */
public enum Match {
    /** Its code, its identifier or its IRI. */
    CODE,
    LABEL,
    /** The label with other endings, such as a plural. */
    FORM_OF_LABEL,
    START_OF_LABEL,
    /** One of the other names that it goes by. */
    OTHER_NAME,
    /** Every word is in the label, in this or another form. */
    WORDS_OF_LABEL,
    /** Some of the words may be those of the place where it lies. */
    WORDS_OF_NAMES,
    /** As before, but the last word is only begun. */
    BEGUN_WORDS,
    WORDS_OF_TEXT,
    /** The label, but for some letters. */
    MISSPELT_LABEL,
    MISSPELT_WORDS,
    /** Some of the words, well or badly spelt. */
    SOME_WORDS;

    private static final int STEP = 1000;

    /** The score of such a match before its relevance, which is less than the step to the next. */
    float score() {
        return STEP * (SOME_WORDS.ordinal() - ordinal() + 1);
    }

    /** The match that scored so. */
    static Match of(double score) {
        return values()[SOME_WORDS.ordinal() + 1 - (int) (score / STEP)];
    }
}
