package org.revelateur.openapi;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.revelateur.query.QueryCatalogue;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Parameters;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code GET /api/openapi.json}: what a program may ask here. */
@RestController
class OpenApiController {
    private final QueryCatalogue catalogue;
    private final RequestMappingHandlerMapping mappings;
    private final Etags etags;

    OpenApiController(QueryCatalogue catalogue, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings, Etags etags) {
        this.catalogue = catalogue;
        this.mappings = mappings;
        this.etags = etags;
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> document(HttpServletRequest request) {
        Parameters.of(request);
        String language = Languages.of(request);
        return ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .eTag(etags.of(0, "openapi", language)).body(document(language));
    }

    private Map<String, Object> document(String language) {
        var document = new LinkedHashMap<>(described());
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

    private static Map<String, Object> described() {
        try (var file = new ClassPathResource("openapi.yaml").getInputStream()) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // every key of our file is a text
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
