package org.revelateur.resource;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a person writes for a value, in a table or a form, and how it becomes a term of the graph. */
public enum Form {
    FRENCH("texte", "text"),
    ENGLISH("texte en anglais", "text in English"),
    TEXT("texte", "text"),
    DECIMAL("nombre", "number"),
    YEAR("année en quatre chiffres", "year in four digits"),
    DATE("date, 2026-12-31 ou 31/12/2026", "date, 2026-12-31 or 31/12/2026"),
    BOOLEAN("oui ou non", "oui (yes) or non (no)"),
    ADDRESS("adresse en http(s)", "address in http(s)"),
    THING("identifiant", "identifier");

    private static final Map<String, String> YES_OR_NO = Map.of("oui", "true", "vrai", "true", "true", "true", "1", "true", "non", "false", "faux", "false", "false", "false", "0", "false");

    private final String french;
    private final String english;

    Form(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** What is expected, in words. */
    public String expected(String language) {
        return language.equals("en") ? english : french;
    }

    /** @throws IllegalArgumentException if the text is of another form */
    public Node term(String text) {
        return switch (this) {
            case FRENCH -> NodeFactory.createLiteralLang(text, "fr");
            case ENGLISH -> NodeFactory.createLiteralLang(text, "en");
            case TEXT -> NodeFactory.createLiteralString(text);
            case DECIMAL -> NodeFactory.createLiteralDT(decimal(text), XSDDatatype.XSDdecimal);
            case YEAR -> NodeFactory.createLiteralDT(matching(text, "\\d{4}"), XSDDatatype.XSDgYear);
            case DATE -> NodeFactory.createLiteralDT(date(text), XSDDatatype.XSDdate);
            case BOOLEAN -> NodeFactory.createLiteralDT(yesOrNo(text), XSDDatatype.XSDboolean);
            case ADDRESS -> address(text);
            case THING -> throw new IllegalStateException("Only the graph knows its things");
        };
    }

    private static String decimal(String text) {
        var number = new BigDecimal(text.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.')).stripTrailingZeros();
        return number.scale() <= 0 ? number.toBigInteger() + ".0" : number.toPlainString();
    }

    private static String date(String text) {
        try {
            var french = text.matches("\\d{2}/\\d{2}/\\d{4}") ? text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2) : text;
            return LocalDate.parse(french.length() > 10 && french.charAt(10) == 'T' ? french.substring(0, 10) : french).toString();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String yesOrNo(String text) {
        String value = YES_OR_NO.get(text.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static Node address(String text) {
        URI address = URI.create(matching(text, "(?i)https?://\\S+"));
        if (address.getHost() == null) {
            throw new IllegalArgumentException(text);
        }
        return NodeFactory.createURI(text);
    }

    private static String matching(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
