package org.revelateur.workshops;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a card's text may be: a few words, no markup, nothing that tells who wrote it. */
final class Texts {
    private static final int LONGEST = 500;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Pattern MARKUP = Pattern.compile("<\\s*[/!?]?\\s*\\p{L}|javascript\\s*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+\\.\\p{L}{2,}|(?<!\\d)0[1-9]([ .-]?\\d{2}){4}(?!\\d)");

    private Texts() {
    }

    /**
     * In one line, as it will be kept.
     *
     * @throws WorkshopProblem saying what is wrong with it
     */
    static String checked(String text) {
        String line = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
        int length = line.codePointCount(0, line.length());
        if (length == 0) {
            throw WorkshopProblem.refused("La carte est vide : écrivez une idée.", "The card is empty: write an idea.");
        }
        if (length > LONGEST) {
            throw WorkshopProblem.refused("La carte a %d caractères ; %d au plus : coupez-la en plusieurs.".formatted(length, LONGEST),
                    "The card has %d characters; at most %d: cut it into several.".formatted(length, LONGEST));
        }
        if (MARKUP.matcher(line).find()) {
            throw WorkshopProblem.refused("Une carte est du texte simple : ni balise, ni programme.", "A card is plain text: no markup, no program.");
        }
        if (ADDRESS.matcher(line).find()) {
            throw WorkshopProblem.refused("Ni adresse électronique ni numéro de téléphone : les contributions ne désignent personne.",
                    "No e-mail address or telephone number: contributions name nobody.");
        }
        return line;
    }
}
