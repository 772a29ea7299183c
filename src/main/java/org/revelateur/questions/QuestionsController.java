package org.revelateur.questions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revelateur.query.AnswerDocument;
import org.revelateur.query.Asked;
import org.revelateur.query.NamedQuery;
import org.revelateur.query.QueryCatalogue;
import org.revelateur.query.ResultFormat;
import org.revelateur.questions.QuestionView.Result;
import org.revelateur.resource.Etags;
import org.revelateur.resource.MissingParameter;
import org.revelateur.resource.Problem;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The questions as pages: all of them, and each with its form and its answer. */
@Page
class QuestionsController {
    private final QueryCatalogue catalogue;
    private final Fields fields;
    private final QuestionReader reader;
    private final Etags etags;

    QuestionsController(QueryCatalogue catalogue, Fields fields, QuestionReader reader, Etags etags) {
        this.catalogue = catalogue;
        this.fields = fields;
        this.reader = reader;
        this.etags = etags;
    }

    @GetMapping("/questions")
    String questions(HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("page", CatalogueView.of(catalogue.all(), Links.of(request), locale.getLanguage()));
        return "questions";
    }

    @GetMapping("/questions/{name}")
    @Nullable ModelAndView question(@PathVariable String name, Locale locale, ServletWebRequest request) {
        NamedQuery query = catalogue.get(name);
        var given = QuestionReader.given(query, request.getRequest());
        try {
            var asked = catalogue.asked(query, request.getRequest());
            var links = Links.of(request.getRequest());
            request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
            request.getResponse().setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
            if (request.checkNotModified(etags.of(catalogue.version(), query.text(), asked.terms(), asked.language(), links.lang()))) {
                return null;
            }
            AnswerDocument document = catalogue.document(asked, ResultFormat.HTML);
            return page(query, given, locale, Optional.empty(), Optional.of(reader.result(asked, document, given, locale, links)), HttpStatus.OK);
        } catch (MissingParameter missing) {
            boolean first = given.isEmpty(); // nothing is wrong yet: the form is still to be filled in
            return page(query, given, locale, first ? Optional.empty() : Optional.of(missing), Optional.empty(), first ? HttpStatus.OK : missing.status());
        } catch (Problem refusal) {
            return page(query, given, locale, Optional.of(refusal), Optional.empty(), refusal.status());
        }
    }

    private ModelAndView page(NamedQuery query, Map<String, String> given, Locale locale, Optional<Problem> refusal, Optional<Result> result, HttpStatusCode status) {
        String language = locale.getLanguage();
        var view = QuestionView.of(query, language, fields.of(query, given, language), refusal.map(problem -> problem.detail(language)), result);
        var page = new ModelAndView("question", Map.of("page", view));
        page.setStatus(status);
        return page;
    }
}
