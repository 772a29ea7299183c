package org.revelateur.query;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Parameters;

/**
 * What a request asks: a question with its parameters as terms, and how long its answer may take at most.
 *
 * @param language of the answer: {@code fr} or {@code en}
 */
public record Asked(NamedQuery query, Map<Parameter, Node> terms, Optional<Duration> timeout, String language) {

    static Asked of(NamedQuery query, Arguments arguments, HttpServletRequest request) {
        var names = Stream.concat(query.parameters().stream().map(Parameter::name).filter(name -> !name.equals("lang")), Stream.of("format", "timeout"));
        var parameters = Parameters.of(request, names.toArray(String[]::new));
        var given = new LinkedHashMap<String, String>();
        query.parameters().forEach(parameter -> parameters.text(parameter.name()).ifPresent(text -> given.put(parameter.name(), text)));
        query.parameter("lang").filter(parameter -> parameter.type() == ParameterType.LANG).flatMap(_ -> Languages.accepted(request))
                .ifPresent(preferred -> given.putIfAbsent("lang", preferred));
        return new Asked(query, arguments.bind(query, given), parameters.text("timeout").map(Asked::seconds), Languages.of(request));
    }

    private static Duration seconds(String text) {
        if (!text.matches("\\d{1,6}(\\.\\d{1,3})?") || new BigDecimal(text).signum() == 0) {
            throw new MalformedParameter("timeout", text, "un nombre de secondes, par exemple 5", "a number of seconds, for example 5");
        }
        return Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValueExact());
    }

    /** The query with these parameters written in, as one could ask it by SPARQL. */
    public String sparql() {
        return QueryRunner.sparql(query, terms);
    }

    /** Each parameter that is given or has a default, as one would write it. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        terms.forEach((parameter, term) -> texts.put(parameter.name(), Arguments.text(parameter, term)));
        return texts;
    }
}
