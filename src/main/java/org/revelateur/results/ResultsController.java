package org.revelateur.results;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.PageAddresses;
import org.revelateur.resource.Parameters;
import org.revelateur.site.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** {@code /recherche?q=}: everything that a text finds. {@code /opensearch.xml} tells browsers of it. */
@Page
class ResultsController {
    private static final int LONGEST = 500;
    private static final int LAST_PAGE = 10_000;
    private static final MediaType DESCRIPTION = MediaType.parseMediaType("application/opensearchdescription+xml;charset=utf-8");
    private static final MediaType SUGGESTIONS = MediaType.parseMediaType("application/x-suggestions+json;charset=utf-8");

    private final ResultsReader results;
    private final PageAddresses pages;

    ResultsController(ResultsReader results, PageAddresses pages) {
        this.results = results;
        this.pages = pages;
    }

    @GetMapping("/recherche")
    String find(HttpServletRequest request, Model model) {
        var parameters = Parameters.any(request);
        var kind = parameters.text("sorte");
        kind.filter(name -> !ResultsReader.kinds().contains(name)).ifPresent(name -> {
            throw new MalformedParameter("sorte", name, "l'un de " + String.join(", ", ResultsReader.kinds()), "one of " + String.join(", ", ResultsReader.kinds()));
        });
        model.addAttribute("page", results.read(text(parameters), kind, (int) parameters.number("page", 1, 1, LAST_PAGE), request));
        return "results";
    }

    /** As browsers ask while one types in their own bar: the text, and what it may become. */
    @GetMapping("/recherche/suggestions")
    ResponseEntity<List<Object>> suggest(HttpServletRequest request) {
        String text = text(Parameters.any(request));
        return ResponseEntity.ok().contentType(SUGGESTIONS).body(List.of(text, text.isEmpty() ? List.of() : results.suggestions(text, Languages.of(request))));
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<String> description(HttpServletRequest request) {
        String root = HtmlUtils.htmlEscape(pages.root(request));
        return ResponseEntity.ok().contentType(DESCRIPTION).body("""
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>Révélateur</ShortName>
                  <Description>Besoins, solutions, acteurs et territoires</Description>
                  <InputEncoding>UTF-8</InputEncoding>
                  <Image width="16" height="16" type="image/svg+xml">%1$s/favicon.svg</Image>
                  <Url type="text/html" template="%1$s/recherche?q={searchTerms}"/>
                  <Url type="application/x-suggestions+json" template="%1$s/recherche/suggestions?q={searchTerms}"/>
                </OpenSearchDescription>
                """.formatted(root));
    }

    private static String text(Parameters parameters) {
        String text = parameters.text("q").orElse("");
        if (text.length() > LONGEST) {
            throw new MalformedParameter("q", text, "un texte de %d caractères au plus".formatted(LONGEST), "a text of at most %d characters".formatted(LONGEST));
        }
        return text;
    }
}
