package org.revelateur.browse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.revelateur.browse.Found.Choice;
import org.revelateur.browse.UnclearQuestion.Gap;
import org.revelateur.browse.UnclearQuestion.Suggestion;
import org.revelateur.recommend.Request;
import org.revelateur.resource.MissingParameter;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Resources;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The answer page: understands the two gaps of the sentence, asks back where it does not, and shows the answer. */
@Page
class AnswerController {
    private static final int MISSING_SHOWN = 5;

    private final Lookup lookup;
    private final AnswerReader answers;
    private final AnswerFile file;
    private final Resources resources;

    AnswerController(Lookup lookup, AnswerReader answers, AnswerFile file, Resources resources) {
        this.lookup = lookup;
        this.answers = answers;
        this.file = file;
        this.resources = resources;
    }

    @GetMapping("/solutions-pour")
    String answer(@RequestParam(defaultValue = "") String besoin, @RequestParam(defaultValue = "") String territoire,
                  @RequestParam Optional<String> toutes, Locale locale, HttpServletRequest request, HttpServletResponse response, Model model) {
        String language = locale.getLanguage();
        var links = Links.of(request);
        var need = besoin.isBlank() ? new Found.None(List.of()) : lookup.need(besoin, language);
        var territory = territoire.isBlank() ? new Found.None(List.of()) : lookup.territory(territoire, language);
        if (need instanceof Found.One(Choice theNeed) && territory instanceof Found.One(Choice theTerritory)) {
            if (!besoin.equals(theNeed.key()) || !territoire.equals(theTerritory.key())) {
                return "redirect:" + canonical(request, theNeed, theTerritory);
            }
            model.addAttribute("page", answers.read(new AnswerReader.Asked(theNeed, theTerritory, filters(request), toutes.isPresent()), links, locale));
            return "answer";
        }
        var unclear = new UnclearQuestion(
                new Question(text(territory, territoire), text(need, besoin), lookup.territories(language), lookup.needs(language), links.lang().orElse("")),
                gaps(need, besoin, territory, territoire, links, language));
        response.setStatus(unclear.status().value());
        model.addAttribute("page", unclear);
        return "unclear";
    }

    /** The first of the answer as a file to print, sign and send: tagged, so that it can be listened to as well. */
    @GetMapping("/solutions-pour.pdf")
    ResponseEntity<byte[]> file(HttpServletRequest request, Locale locale) {
        var parameters = Parameters.any(request);
        var need = lookup.need(parameters.text("besoin").orElseThrow(() -> new MissingParameter("besoin", "le code d'un besoin", "the code of a need")), locale.getLanguage());
        var territory = lookup.territory(parameters.text("territoire").orElseThrow(() -> new MissingParameter("territoire", "le code d'un territoire", "the code of a territory")), locale.getLanguage());
        if (need instanceof Found.One(Choice theNeed) && territory instanceof Found.One(Choice theTerritory)) {
            var answer = answers.read(new AnswerReader.Asked(theNeed, theTerritory, filters(request), false), Links.of(request), locale);
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename("solutions-" + theTerritory.key() + ".pdf").build().toString()).body(file.write(answer, locale));
        }
        boolean unknownNeed = !(need instanceof Found.One);
        throw unknownNeed ? resources.unknown("need", parameters.text("besoin").orElse("")) : resources.unknown("territory", parameters.text("territoire").orElse(""));
    }

    private static Request.Filters filters(HttpServletRequest request) {
        var parameters = Parameters.any(request);
        return new Request.Filters(parameters.text("porteur"), parameters.text("public"), parameters.text("contexte"), parameters.text("etape"));
    }

    private List<Gap> gaps(Found need, String besoin, Found territory, String territoire, Links links, String language) {
        var gaps = new ArrayList<Gap>();
        if (!(territory instanceof Found.One)) {
            var suggested = territoire.isBlank() ? lookup.territories(language).stream().filter(choice -> choice.key().length() == 2).limit(MISSING_SHOWN).toList()
                    : suggested(territory);
            gaps.add(new Gap("territoire", problem(territory, territoire), territoire,
                    suggested.stream().map(choice -> new Suggestion(choice, links.answer(typed(need, besoin), choice.key()))).toList()));
        }
        if (!(need instanceof Found.One)) {
            gaps.add(new Gap("besoin", problem(need, besoin), besoin,
                    suggested(need).stream().map(choice -> new Suggestion(choice, links.answer(choice.key(), typed(territory, territoire)))).toList()));
        }
        return gaps;
    }

    private static List<Choice> suggested(Found found) {
        return switch (found) {
            case Found.One(Choice choice) -> List.of(choice);
            case Found.Several(List<Choice> choices) -> choices;
            case Found.None(List<Choice> nearest) -> nearest;
        };
    }

    private static String problem(Found found, String typed) {
        return typed.isBlank() ? "missing" : found instanceof Found.Several ? "several" : "none";
    }

    /** The code where it is clear, else what was typed. */
    private static String typed(Found found, String text) {
        return found instanceof Found.One(Choice choice) ? choice.key() : text;
    }

    private static String text(Found found, String text) {
        return found instanceof Found.One(Choice choice) ? choice.label() : text;
    }

    /** The address of this answer, to be kept and shared: codes instead of what was typed. */
    private static String canonical(HttpServletRequest request, Choice need, Choice territory) {
        var address = UriComponentsBuilder.fromPath("/solutions-pour");
        request.getParameterMap().forEach((name, values) -> Stream.of(values).forEach(value -> address.queryParam(Links.value(name), Links.value(value))));
        return address.replaceQueryParam("besoin", Links.value(need.key())).replaceQueryParam("territoire", Links.value(territory.key()))
                .build(true).toUriString();
    }
}
