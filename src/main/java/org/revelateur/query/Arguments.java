package org.revelateur.query;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.MissingParameter;
import org.revelateur.resource.Paris;
import org.revelateur.resource.Resources;
import org.revelateur.resource.UnknownParameter;
import org.revelateur.vocab.Iris;
import org.revelateur.vocab.Rev;

/** Makes RDF terms of what a caller gives, by the parameters that a query declares. */
final class Arguments {
    private static final int LONGEST_TEXT = 1000;
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final Map<String, Node> LEVELS = Map.of("region", Rev.REGION_CLASS, "departement", Rev.DEPARTEMENT_CLASS,
            "epci", Rev.EPCI_CLASS, "commune", Rev.COMMUNE_CLASS);

    private final Resources resources;
    private final Clock clock;

    Arguments(Resources resources, Clock clock) {
        this.resources = resources;
        this.clock = clock;
    }

    /**
     * The term of each parameter that is given or has a default, in the order of the query's header.
     *
     * @throws org.revelateur.resource.Problem naming the parameter that is unknown, missing or malformed, or names nothing
     */
    Map<Parameter, Node> bind(NamedQuery query, Map<String, String> given) {
        given.keySet().stream().filter(name -> query.parameter(name).isEmpty()).findFirst().ifPresent(name -> {
            throw new UnknownParameter(name, Stream.concat(query.parameters().stream().map(Parameter::name), Stream.of("format", "lang", "timeout")).distinct().toList());
        });
        var terms = new LinkedHashMap<Parameter, Node>();
        for (Parameter parameter : query.parameters()) {
            Optional.ofNullable(given.get(parameter.name())).filter(text -> !text.isBlank()).or(parameter::defaultValue)
                    .ifPresentOrElse(text -> terms.put(parameter, term(parameter, text.strip())), () -> mayBeAbsent(parameter));
        }
        return terms;
    }

    private static void mayBeAbsent(Parameter parameter) {
        if (!parameter.optional()) {
            throw new MissingParameter(parameter.name(), parameter.expected("fr"), parameter.expected("en"));
        }
    }

    private Node term(Parameter parameter, String text) {
        return switch (parameter.type()) {
            case IRI -> Resources.iri(parameter.name(), text);
            case STRING -> {
                require(parameter, text, text.length() <= LONGEST_TEXT);
                yield NodeFactory.createLiteralString(text);
            }
            case LANG -> {
                require(parameter, text, LANGUAGE.matcher(text).matches());
                yield NodeFactory.createLiteralString(text);
            }
            case INTEGER, LIMIT, OFFSET -> {
                require(parameter, text, INTEGER.matcher(text).matches() && inBounds(parameter, text));
                yield NodeFactory.createLiteralDT(Long.toString(Long.parseLong(text)), XSDDatatype.XSDinteger);
            }
            case DECIMAL -> {
                require(parameter, text, DECIMAL.matcher(text).matches() && inBounds(parameter, text));
                yield NodeFactory.createLiteralDT(new BigDecimal(text).toPlainString(), XSDDatatype.XSDdecimal);
            }
            case BOOLEAN -> {
                require(parameter, text, text.matches("true|false|1|0"));
                yield NodeFactory.createLiteralDT(Boolean.toString(text.equals("true") || text.equals("1")), XSDDatatype.XSDboolean);
            }
            case LEVEL -> {
                require(parameter, text, LEVELS.containsKey(text));
                yield LEVELS.get(text);
            }
            case DATE -> date(parameter, text);
            default -> resources.resolve(parameter.type().code(), parameter.name(), text);
        };
    }

    /** What one would write to get this term: a thing's key, a level's name, a literal's text. */
    static String text(Parameter parameter, Node term) {
        if (parameter.type() == ParameterType.LEVEL) {
            return LEVELS.entrySet().stream().filter(level -> level.getValue().equals(term)).findFirst().orElseThrow().getKey();
        }
        return term.isURI() ? Iris.key(parameter.type().code(), term.getURI()).orElse(term.getURI()) : term.getLiteralLexicalForm();
    }

    /** The date in France. */
    LocalDate today() {
        return Paris.today(clock);
    }

    private Node date(Parameter parameter, String text) {
        try {
            var date = text.equals("today") ? today() : LocalDate.parse(text);
            return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
        } catch (DateTimeParseException e) {
            throw malformed(parameter, text);
        }
    }

    private static boolean inBounds(Parameter parameter, String text) {
        var number = new BigDecimal(text);
        return parameter.min().map(bound -> number.compareTo(bound) >= 0).orElse(true) && parameter.max().map(bound -> number.compareTo(bound) <= 0).orElse(true);
    }

    private static void require(Parameter parameter, String text, boolean holds) {
        if (!holds) {
            throw malformed(parameter, text);
        }
    }

    private static MalformedParameter malformed(Parameter parameter, String text) {
        return new MalformedParameter(parameter.name(), text, parameter.expected("fr"), parameter.expected("en"));
    }
}
