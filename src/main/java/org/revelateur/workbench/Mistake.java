package org.revelateur.workbench;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.revelateur.resource.Problem;
import org.revelateur.vocab.Prefixes;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;

/** A text that is no query: where it stops being SPARQL, and why, in plain words. */
final class Mistake extends Problem {
    private static final Pattern PLACE = Pattern.compile("(?i)line (\\d+), column (\\d+)(: )?");
    private static final Pattern UNEXPECTED = Pattern.compile("Encountered \" (?:<\\w+>|\"\\S*\") \"(.*?) ?\"\" at.*", Pattern.DOTALL);
    private static final Pattern UNKNOWN_WORD = Pattern.compile("Lexical error.*after prefix \"(\\w+)\".*", Pattern.DOTALL);
    private static final Pattern OPEN_TEXT = Pattern.compile("Lexical error.*after prefix \"\\\\?['\"].*", Pattern.DOTALL);
    private static final Pattern PREFIX = Pattern.compile(".*Unresolved prefixed name: ([^:]*):.*", Pattern.DOTALL);
    private static final Pattern NOT_GROUPED = Pattern.compile("Non-group key variable in SELECT: (\\?\\w+).*", Pattern.DOTALL);
    private static final Pattern BOUND_TWICE = Pattern.compile(".*(?:already in-scope|Duplicate variable)\\D*?'?(\\?\\w+).*", Pattern.DOTALL);
    private static final Pattern WRITING = Pattern.compile("(?i)(INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD|WITH)\\b.*");

    private record Words(String french, String english) {
    }

    private Mistake(Words words, String place, String placeEn) {
        super(HttpStatus.BAD_REQUEST, StringUtils.capitalize(place + words.french()) + ".", StringUtils.capitalize(placeEn + words.english()) + ".");
    }

    /** @param said by the parser; its first line tells where it stopped, at the word that it could not take */
    static Mistake of(Optional<String> said) {
        String message = said.orElse("").strip();
        Matcher place = PLACE.matcher(message);
        Words words = words(message);
        if (!place.find() || place.group(1).equals("0")) {
            return new Mistake(words, "", "");
        }
        var mistake = new Mistake(words, "Ligne %s, colonne %s : ".formatted(place.group(1), place.group(2)), "Line %s, column %s: ".formatted(place.group(1), place.group(2)));
        mistake.property("line", Integer.valueOf(place.group(1)));
        mistake.property("column", Integer.valueOf(place.group(2)));
        return mistake;
    }

    static Mistake tooDeep() {
        return new Mistake(new Words("trop d’éléments imbriqués les uns dans les autres", "too many elements nested in one another"), "", "");
    }

    private static Words words(String message) {
        Matcher found;
        if (message.startsWith("Encountered \"<EOF>\"")) {
            return new Words("la requête s’arrête avant sa fin ; une accolade ou une parenthèse reste sans doute ouverte", "the query ends too soon; a brace or a bracket may still be open");
        } else if ((found = UNEXPECTED.matcher(message)).matches()) {
            return unexpected(quoted(found.group(1)));
        } else if ((found = UNKNOWN_WORD.matcher(message)).matches()) {
            return new Words("« %s » n’est pas un mot de SPARQL".formatted(quoted(found.group(1))), "'%s' is not a word of SPARQL".formatted(quoted(found.group(1))));
        } else if (OPEN_TEXT.matcher(message).matches()) {
            return new Words("un texte est ouvert par un guillemet que rien ne ferme", "a text is opened by a quote that nothing closes");
        } else if ((found = PREFIX.matcher(message)).matches()) {
            return undeclared(quoted(found.group(1)));
        } else if ((found = NOT_GROUPED.matcher(message)).matches()) {
            return new Words("%s n’est ni dans GROUP BY ni dans une fonction comme COUNT ou MAX".formatted(found.group(1)), "%s is neither in GROUP BY nor in a function such as COUNT or MAX".formatted(found.group(1)));
        } else if ((found = BOUND_TWICE.matcher(message)).matches()) {
            return new Words("%s a déjà une valeur ; choisissez un autre nom".formatted(found.group(1)), "%s has a value already; choose another name".formatted(found.group(1)));
        }
        String first = quoted(PLACE.matcher(message.lines().findFirst().orElse("?")).replaceAll("").replaceFirst("\\.$", ""));
        return new Words("la requête n’est pas du SPARQL (" + first + ")", "the query is not SPARQL (" + first + ")");
    }

    private static Words unexpected(String met) {
        return WRITING.matcher(met).matches()
                ? new Words("« %s » écrit, et cette adresse ne fait que lire ; les modifications passent par /sparql/update, avec un compte".formatted(met),
                        "'%s' writes, and this address only reads; changes go to /sparql/update, with an account".formatted(met))
                : new Words("« %s » n’est pas attendu ici ; regardez juste avant : un mot, une valeur ou un point y manque peut-être".formatted(met),
                        "'%s' is not expected here; look just before: a word, a value or a dot may be missing".formatted(met));
    }

    private static Words undeclared(String prefix) {
        String known = Prefixes.ALL.getOrDefault(prefix, "");
        String line = known.isEmpty() ? "PREFIX %s: <…>".formatted(prefix) : "PREFIX %s: <%s>".formatted(prefix, known);
        return new Words("le préfixe « %s » n’est pas déclaré ; ajoutez en tête %s".formatted(prefix, line), "the prefix '%s' is not declared; add at the top %s".formatted(prefix, line));
    }
}
