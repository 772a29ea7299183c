package org.revelateur.recommend;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.resource.Etags;
import org.revelateur.resource.ProblemAdvice;
import org.revelateur.vocab.Iris;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** On the made-up example. */
class RecommendationControllerTests {
    private static final String SANS_VOITURE = "/api/recommendations?need=mobilite/sans-voiture&territory=D1";
    private static final Example EXAMPLE = new Example();
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new RecommendationController(EXAMPLE.recommender,
            new Etags(new StaticListableBeanFactory().getBeanProvider(BuildProperties.class)), JsonMapper.shared())).setControllerAdvice(new ProblemAdvice(EXAMPLE.store)).build();

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url));
    }

    @Test
    void answersInTheShapeOfTheContract() throws Exception {
        ask(SANS_VOITURE).andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/json"))
                .andExpect(jsonPath("$.@context").value("/def/context.jsonld"))
                .andExpect(jsonPath("$.query.need.id").value("mobilite/sans-voiture"))
                .andExpect(jsonPath("$.query.territory.label").value("Ici"))
                .andExpect(jsonPath("$.understood").doesNotExist())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.items.length()").value(5))
                .andExpect(jsonPath("$.items[0].rank").value(1))
                .andExpect(jsonPath("$.items[0].score").value(0.8301))
                .andExpect(jsonPath("$.items[0].solution.id").value("autostop"))
                .andExpect(jsonPath("$.items[0].solution.kind").value("citoyenne"))
                .andExpect(jsonPath("$.items[0].solution.website").value("https://autostop.example/"))
                .andExpect(jsonPath("$.items[1].solution.website").value(nullValue()))
                .andExpect(jsonPath("$.items[0].reasons[0].factor").value("need-match"))
                .andExpect(jsonPath("$.items[0].reasons[0].evidence[0]").value(Iris.thing("answer", "autostop/1")))
                .andExpect(jsonPath("$.items[0].sources[0].url").value("https://exemple.example/autostop"))
                .andExpect(jsonPath("$.alreadyHere[0].id").value("deja-la"))
                .andExpect(jsonPath("$.relatedNeeds[0].id").value("services/acces-soins"));
    }

    @Test
    void saysWhyInFrenchAndInEnglish() throws Exception {
        ask(SANS_VOITURE).andExpect(jsonPath("$.items[0].reasons[2].text").value("Fonctionne déjà dans un département comparable : Jumeau."));
        ask(SANS_VOITURE + "&lang=en").andExpect(jsonPath("$.items[0].reasons[2].text").value("Already works in one similar département: Jumeau."));
    }

    @Test
    void showsWhatIsPresentOnlyWhenAsked() throws Exception {
        ask(SANS_VOITURE + "&present=only").andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].presentHere").value(true));
        ask(SANS_VOITURE + "&present=include").andExpect(jsonPath("$.items.length()").value(6));
    }

    @Test
    void answers304ToWhomHasTheSameVersion() throws Exception {
        var answer = ask(SANS_VOITURE).andExpect(header().string(HttpHeaders.CACHE_CONTROL,
                "max-age=300, public, stale-while-revalidate=86400")).andReturn().getResponse();

        http.perform(get(SANS_VOITURE).header(HttpHeaders.IF_NONE_MATCH, answer.getHeader(HttpHeaders.ETAG)))
                .andExpect(status().isNotModified()).andExpect(content().string(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/api/recommendations | need",
        "/api/recommendations?need=mobilite/sans-voiture&territory=D1&limit=51 | limit",
        "/api/recommendations?need=mobilite/sans-voiture&territory=D1&limit=dix | limit",
        "/api/recommendations?need=mobilite/sans-voiture&territory=D1&present=toujours | present",
        "/api/recommendations?need=mobilite/sans-voiture&territory=D1&lang=xx | lang",
        "/api/recommendations?need=mobilite/sans-voiture&territory=D1&limite=3 | limite",
        "/api/recommendations?need=mobilite/sans-voiture&territory=D1&territory=D2 | territory",
    })
    void namesAParameterThatIsMissingOrMalformed(String url, String parameter) throws Exception {
        ask(url).andExpect(status().isBadRequest()).andExpect(jsonPath("$.parameter").value(parameter))
                .andExpect(header().doesNotExist(HttpHeaders.CACHE_CONTROL));
    }

    @Test
    void namesTheNearestNeedOfAnUnknownOne() throws Exception {
        ask("/api/recommendations?need=mobilite/sans-voitur&territory=D1").andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("mobilite/sans-voiture")));
    }

    @Test
    void namesTheNearestTerritoryOfAnUnknownOne() throws Exception {
        ask("/api/recommendations?need=mobilite/sans-voiture&territory=D9").andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(startsWith("Aucun territoire ne porte l'identifiant « D9 ». Les plus proches : D")));
    }
}
