package org.revelateur.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters of a request, each checked to be of its kind. */
public final class Parameters {
    private final HttpServletRequest request;

    private Parameters(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * Those of the API: none unknown, none twice.
     *
     * @param names those that the address knows, beside {@code lang}, which all know
     * @throws UnknownParameter   if there are others
     * @throws MalformedParameter if one is there twice, or the language is none of ours
     */
    public static Parameters of(HttpServletRequest request, String... names) {
        List<String> known = Stream.concat(Arrays.stream(names), Stream.of("lang")).toList();
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new UnknownParameter(name, known);
            }
            if (values.length > 1) {
                throw new MalformedParameter(name, String.join(", ", values), "une seule valeur", "a single value");
            }
        });
        var parameters = any(request);
        parameters.text("lang").filter(lang -> !lang.equals("fr") && !lang.equals("en")).ifPresent(lang -> {
            throw new MalformedParameter("lang", lang, "fr ou en", "fr or en");
        });
        return parameters;
    }

    /** Those of a page, whose address travels and gathers others on its way. */
    public static Parameters any(HttpServletRequest request) {
        return new Parameters(request);
    }

    /** Empty if it is absent or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws MalformedParameter if it is no number, or none of these */
    public long number(String name, long usual, long least, long most) {
        return text(name).map(text -> {
            long number = text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
            if (number < least || number > most) {
                throw new MalformedParameter(name, text, "un nombre entier de %d à %d".formatted(least, most), "an integer from %d to %d".formatted(least, most));
            }
            return number;
        }).orElse(usual);
    }
}
