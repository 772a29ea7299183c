package org.revelateur.recommend;

import java.util.List;
import java.util.Locale;
import org.revelateur.ranking.Fact.Doubt;
import org.revelateur.ranking.Fact.Level;
import org.revelateur.ranking.Help.Relevance;
import org.revelateur.ranking.Link;

/** The sentences of the reasons, in one language. */
sealed interface Sentences permits French, English {

    static Sentences in(String language) {
        return language.equals("en") ? English.SENTENCES : French.SENTENCES;
    }

    Locale locale();

    /** @param answered the need that the solution answers, and its rank in the solution */
    String answers(Link.Kind kind, String answered, int rank);

    /** How far it uses the words of the question, in percent of the solution that uses them most. */
    String speaksAlike(long percent);

    /** @param contexts those of the solution that the place has, and how far in percent */
    String triedIn(List<Share> contexts);

    String contextsNotStated();

    String contextsNotFound(List<String> contexts);

    /** @param rural whether here and there are rural; @param mountain likewise */
    String worksIn(List<String> places, Level level, boolean rural, boolean mountain);

    String concerns(List<String> audiences);

    /** @param newest the newest of the figures */
    String figures(int count, String newest);

    String confirmed(int year);

    /** @param places in how many places it is; @param here what it builds on and finds here */
    String spreads(String replication, String scale, int places, List<String> here);

    String helped(List<Helper> helpers);

    String doubted(Doubt doubt, String status);

    String akin(String better);

    /** A word and a percentage. */
    record Share(String word, long percent) {
    }

    /** An offer with whose it is, and why it is shown. */
    record Helper(String actor, String offer, Relevance relevance, boolean open) {
    }

    /** Inside a sentence a label begins with a small letter, unless it is an acronym. */
    static String inside(String label) {
        return label.length() > 1 && Character.isUpperCase(label.charAt(1)) || label.isEmpty() ? label
                : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    static String inside(List<String> labels) {
        return String.join(", ", labels.stream().map(Sentences::inside).toList());
    }
}
