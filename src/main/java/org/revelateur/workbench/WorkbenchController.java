package org.revelateur.workbench;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.revelateur.graph.Admission;
import org.revelateur.query.NamedQuery;
import org.revelateur.query.QueryCatalogue;
import org.revelateur.questions.CatalogueView;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.revelateur.sparql.SparqlLimits;
import org.revelateur.vocab.Prefixes;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a browser gets that asks the endpoint nothing: the workbench. */
@Page
class WorkbenchController {
    private final QueryCatalogue catalogue;
    private final SparqlLimits limits;
    private final Admission admission;

    WorkbenchController(QueryCatalogue catalogue, SparqlLimits limits, Admission admission) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.admission = admission;
    }

    /**
     * @param seconds  of a query, whose answer has so many {@code rows}; so many {@code longQueries} run at once
     * @param examples the catalogue
     * @param sparql   the query of each, by name
     */
    record Workbench(long seconds, long rows, int longQueries, CatalogueView examples, Map<String, String> sparql, Map<String, String> prefixes) {
    }

    @GetMapping(path = "/sparql", produces = MediaType.TEXT_HTML_VALUE)
    String workbench(HttpServletRequest request, Locale locale, Model model) {
        String language = locale.getLanguage();
        var sparql = catalogue.all().stream().collect(Collectors.toMap(NamedQuery::name, query -> catalogue.example(query, language)));
        model.addAttribute("page", new Workbench(limits.timeout().toSeconds(), limits.rows(), admission.longQueries(),
                CatalogueView.of(catalogue.all(), Links.of(request), language), sparql, Prefixes.ALL));
        return "sparql";
    }
}
