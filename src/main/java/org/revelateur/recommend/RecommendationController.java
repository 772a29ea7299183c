package org.revelateur.recommend;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.revelateur.recommend.Request.Filters;
import org.revelateur.ranking.Query.Presence;
import org.revelateur.resource.Etags;
import org.revelateur.resource.Kept;
import org.revelateur.resource.Languages;
import org.revelateur.resource.MalformedParameter;
import org.revelateur.resource.Parameters;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /api/recommendations}: what fits a need on a territory, for widgets and programs. */
@RestController
class RecommendationController {
    private static final String[] PARAMETERS = {"need", "territory", "q", "limit", "kind", "audience", "context", "stage", "present"};

    private final Recommender recommender;
    private final Etags etags;
    private final AnswerWriter writer;
    private final Answered answered = new Answered();

    RecommendationController(Recommender recommender, Etags etags, JsonMapper json) {
        this.recommender = recommender;
        this.etags = etags;
        this.writer = new AnswerWriter(json);
    }

    @GetMapping(path = "/api/recommendations", produces = MediaType.APPLICATION_JSON_VALUE)
    void recommend(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = Languages.of(request);
        String asked = language + request.getQueryString();
        var version = recommender.newest();
        byte[] known = answered.find(version.index(), asked);
        var question = known != null ? null : recommender.read(version, request(Parameters.of(request, PARAMETERS), language));
        if (Kept.has(request, response, etags.ofToday(version.version(), language))) {
            return;
        }
        send(known != null ? known : made(question, asked), response);
    }

    private byte[] made(Question question, String asked) {
        byte[] answer = writer.written(recommender.answer(question));
        if (question.reading().isEmpty()) { // words may be read better the next time
            answered.keep(question.version().index(), asked, answer);
        }
        return answer;
    }

    private static void send(byte[] answer, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    private static Request request(Parameters asked, String language) {
        var filters = new Filters(asked.text("kind"), asked.text("audience"), asked.text("context"), asked.text("stage"));
        return new Request(asked.text("need"), asked.text("q"), asked.text("territory"), (int) asked.number("limit", 10, 1, Request.MOST), filters,
                present(asked.text("present")), language);
    }

    private static Presence present(Optional<String> present) {
        return present.map(text -> List.of(Presence.values()).stream().filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text)).findFirst()
                .orElseThrow(() -> new MalformedParameter("present", text, "exclude, include ou only", "exclude, include or only"))).orElse(Presence.EXCLUDE);
    }
}
