package org.revelateur.openapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.revelateur.openapi.ApiView.Example;
import org.revelateur.openapi.ApiView.Program;
import org.revelateur.resource.PageAddresses;
import org.revelateur.site.Page;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /api}: the API for people who write programs. */
@Page
class ApiPageController {
    private static final String ANY_SERVER = "http://localhost:8080";
    private static final List<String> LANGUAGES = List.of("sh", "py", "R", "mjs");

    private final ApiDocument document;
    private final PageAddresses addresses;

    ApiPageController(ApiDocument document, PageAddresses addresses) {
        this.document = document;
        this.addresses = addresses;
    }

    @GetMapping("/api")
    String api(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var told = document.in(locale.getLanguage());
        String server = addresses.root(request);
        var info = ApiDocument.map(told.get("info"));
        model.addAttribute("page", new ApiView(server, info.get("version").toString(), info.get("description").toString().replace("`", ""), new ApiReader(told, server).groups(),
                List.of(example("recommendations", server), example("question", server), example("sparql", server)), file("ontology/context.jsonld")));
        response.addHeader(HttpHeaders.LINK, "</api/openapi.json>; rel=\"service-desc\"; type=\"application/json\"");
        return "api";
    }

    private static Example example(String task, String server) {
        return new Example(task, LANGUAGES.stream().map(language -> new Program(language, file("examples/" + task + "." + language).replace(ANY_SERVER, server))).toList());
    }

    private static String file(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
