package org.revelateur.editing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.revelateur.graph.Author;
import org.revelateur.graph.Change;
import org.revelateur.graph.ChangeRejected;
import org.revelateur.graph.ChangedSince;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Resources;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /modifier}: what is to be looked at again, confirmed or retired on the spot; and taking a change back. */
@Page
class ReviewController {
    private final GraphStore store;
    private final ReviewQueue queue;
    private final Resources resources;

    ReviewController(GraphStore store, ReviewQueue queue, Resources resources) {
        this.store = store;
        this.queue = queue;
        this.resources = resources;
    }

    @GetMapping("/modifier")
    String queue(@RequestParam Optional<String> version, HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("saved", version.filter(number -> number.matches("\\d{1,15}")).orElse(""));
        return show(List.of(), "", request, response, model);
    }

    @PostMapping("/modifier/verdict")
    String decide(@RequestParam String thing, @RequestParam(defaultValue = "") String source, @RequestParam(defaultValue = "") String date, @RequestParam(defaultValue = "") String status,
                  @RequestParam(defaultValue = "") String replacer, @RequestParam Optional<String> reason, Principal user, HttpServletRequest request, HttpServletResponse response, Model model) {
        String kind = thing.replaceFirst(".*/id/([^/]+)/.*", "$1");
        var verdict = new Verdict(resources.resolve(kind, thing), source.strip(), date.strip(), status, replacer.strip());
        List<String> problems = verdict.problems().stream().map(name -> "review.problem." + name).toList();
        if (problems.isEmpty()) {
            try {
                var made = store.write(new Change(new Author(user.getName(), reason), verdict::apply));
                return "redirect:/modifier?version=" + made.map(revision -> revision.version()).orElse(store.version()) + language(request);
            } catch (ChangeRejected rejected) {
                model.addAttribute("refusals", rejected.violations().stream().map(violation -> Languages.of(request).equals("en") ? violation.messageEn() : violation.message()).toList());
            }
        }
        response.setStatus(422);
        return show(problems, thing, request, response, model);
    }

    @PostMapping("/modifier/annulation")
    String undo(@RequestParam long version, @RequestParam Optional<String> reason, Principal user, HttpServletRequest request, HttpServletResponse response, Model model) {
        try {
            var made = store.undo(version, new Author(user.getName(), reason.filter(text -> !text.isBlank()).or(() -> Optional.of("undo " + version))));
            return "redirect:/modifier?version=" + made.map(revision -> revision.version()).orElse(store.version()) + language(request);
        } catch (ChangedSince | ChangeRejected | IllegalArgumentException impossible) {
            response.setStatus(409);
            return show(List.of("review.problem.undo"), "", request, response, model);
        }
    }

    private static String language(HttpServletRequest request) {
        return Links.of(request).lang().map(language -> "&lang=" + language).orElse("");
    }

    private String show(List<String> problems, String about, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("groups", queue.groups(Languages.of(request), Links.of(request)));
        model.addAttribute("reports", queue.reports());
        model.addAttribute("kinds", List.of(Editable.values()));
        model.addAttribute("problems", problems);
        model.addAttribute("about", about);
        return "review";
    }
}
