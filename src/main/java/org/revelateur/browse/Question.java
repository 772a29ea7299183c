package org.revelateur.browse;

import java.util.List;
import java.util.Locale;
import org.revelateur.browse.Found.Choice;

/** The sentence with its two gaps, and what can be typed there. */
record Question(String territory, String need, List<Choice> territories, List<Choice> needs, String lang) {

    /** A need's name as it reads inside the sentence: "se loger…", but "EHPAD…". */
    static String inSentence(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
