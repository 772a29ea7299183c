package org.revelateur.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.revelateur.query.QueryCatalogue;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The OpenAPI document: the addresses that a file describes and this build has, and the questions; its sentences in one of two languages. */
@Component
class ApiDocument {
    private static final Set<String> SENTENCES = Set.of("summary", "description");

    private final QueryCatalogue catalogue;
    private final RequestMappingHandlerMapping mappings;

    ApiDocument(QueryCatalogue catalogue, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.catalogue = catalogue;
        this.mappings = mappings;
    }

    Map<String, Object> in(String language) {
        var document = new LinkedHashMap<>(map(language.equals("fr") ? translated(file("openapi.yaml"), file("openapi-fr.yaml")) : file("openapi.yaml")));
        var paths = new LinkedHashMap<>(map(document.get("paths")));
        paths.keySet().removeIf(path -> !path.startsWith("/sparql") && !isServed(path)); // Fuseki's addresses are no mappings
        var questions = new QuestionPaths(language);
        catalogue.all().forEach(query -> paths.put("/api/queries/" + query.name(), questions.path(query)));
        document.put("paths", paths);
        return document;
    }

    /** Whether this build has something at an address like this, whatever stands for its variables. */
    private boolean isServed(String path) {
        var example = PathContainer.parsePath(path.replaceAll("\\{[^}]+}", "1"));
        return mappings.getHandlerMethods().keySet().stream().map(RequestMappingInfo::getPathPatternsCondition).filter(Objects::nonNull)
                .flatMap(condition -> condition.getPatterns().stream()).anyMatch(pattern -> pattern.matches(example));
    }

    private static Object translated(Object part, Map<String, Object> words) {
        return switch (part) {
            case Map<?, ?> members -> {
                var told = new LinkedHashMap<String, Object>();
                members.forEach((name, value) -> told.put((String) name, SENTENCES.contains(name) && value instanceof String sentence
                        ? words.getOrDefault(sentence, sentence) : translated(value, words)));
                yield told;
            }
            case List<?> items -> items.stream().map(item -> translated(item, words)).toList();
            default -> part;
        };
    }

    private static Map<String, Object> file(String name) {
        try (var file = new ClassPathResource(name).getInputStream()) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // every key of our files is a text
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
