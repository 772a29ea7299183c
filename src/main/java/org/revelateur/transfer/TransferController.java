package org.revelateur.transfer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.revelateur.indexing.CurrentIndex;
import org.revelateur.indexing.Finder;
import org.revelateur.ranking.Catalogue;
import org.revelateur.ranking.Things;
import org.revelateur.recommend.Wording;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Kept;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MissingParameter;
import org.revelateur.resource.PageAddresses;
import org.revelateur.resource.Parameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/twins}, {@code /api/similar-solutions} and {@code /api/opportunities}. */
@RestController
class TransferController {
    private static final String SOLUTION = "solution";
    private static final String TERRITORY = "territory";
    private static final String LIMIT = "limit";
    private static final int USUAL = 10;
    private static final int MOST = 100;

    private final CurrentIndex current;
    private final Finder finder;
    private final Wording wording;
    private final PageAddresses pages;
    private final Etags etags;

    TransferController(CurrentIndex current, Finder finder, Wording wording, PageAddresses pages, Etags etags) {
        this.current = current;
        this.finder = finder;
        this.wording = wording;
        this.pages = pages;
        this.etags = etags;
    }

    @GetMapping("/api/twins")
    @Nullable Answer<Answer.Twin> twins(HttpServletRequest request, HttpServletResponse response) {
        var asked = Parameters.of(request, TERRITORY, LIMIT);
        return answer(request, response, asked, comparison -> comparison.twins(territory(comparison.things(), asked)
                .orElseThrow(() -> new MissingParameter(TERRITORY, "un territoire, par exemple 48", "a territory, for example 48"))));
    }

    @GetMapping("/api/similar-solutions")
    @Nullable Answer<Answer.Similar> similarSolutions(HttpServletRequest request, HttpServletResponse response) {
        var asked = Parameters.of(request, SOLUTION, LIMIT);
        return answer(request, response, asked, comparison -> comparison.similar(solution(comparison.things(), asked)
                .orElseThrow(() -> new MissingParameter(SOLUTION, "une solution, par exemple rezo-pouce", "a solution, for example rezo-pouce"))));
    }

    @GetMapping("/api/opportunities")
    @Nullable Answer<Answer.Opportunity> opportunities(HttpServletRequest request, HttpServletResponse response) {
        var asked = Parameters.of(request, SOLUTION, TERRITORY, LIMIT);
        return answer(request, response, asked, comparison -> {
            var solution = solution(comparison.things(), asked);
            var territory = territory(comparison.things(), asked);
            if (solution.isEmpty() && territory.isEmpty()) {
                throw new MissingParameter(SOLUTION, "une solution (« solution », par exemple rezo-pouce) ou un territoire (« territory », par exemple 48)",
                        "a solution ('solution', for example rezo-pouce) or a territory ('territory', for example 48)");
            }
            return comparison.opportunities(solution, territory);
        });
    }

    private <T> @Nullable Answer<T> answer(HttpServletRequest request, HttpServletResponse response, Parameters asked, Function<Comparison, Answer<T>> compare) {
        var version = current.get();
        String language = Languages.of(request);
        var answer = compare.apply(new Comparison(version, (int) asked.number(LIMIT, USUAL, 1, MOST), language, wording, pages));
        return Kept.has(request, response, etags.ofToday(version.version(), language)) ? null : answer;
    }

    private OptionalInt solution(Catalogue things, Parameters asked) {
        return number(things.solutions(), SOLUTION, asked);
    }

    private OptionalInt territory(Catalogue things, Parameters asked) {
        return number(things.places(), TERRITORY, asked);
    }

    private OptionalInt number(Things<?> things, String kind, Parameters asked) {
        return asked.text(kind).map(text -> OptionalInt.of(finder.find(things, kind, kind, text))).orElse(OptionalInt.empty());
    }
}
