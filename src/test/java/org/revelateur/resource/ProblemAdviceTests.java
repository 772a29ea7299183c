package org.revelateur.resource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.revelateur.graph.ChangeRejected;
import org.revelateur.graph.GraphStore;
import org.revelateur.graph.Violation;
import org.revelateur.graph.WriteRefused;
import org.revelateur.graph.WritesUnavailable;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ProblemAdviceTests {
    private final GraphStore store = GraphStore.inMemory(GraphFactory.createDefaultGraph(), _ -> { });
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Failing()).setControllerAdvice(new ProblemAdvice(store)).build();

    @AfterEach
    void close() {
        store.close();
    }

    @RestController
    static class Failing {
        @GetMapping("/api/fail/{how}")
        String fail(@PathVariable String how) {
            throw switch (how) {
                case "rejected" -> new ChangeRejected(List.of(new Violation("https://example.org/x", null, null, "Violation", null, "Il manque un besoin.", "A need is missing.")));
                case "refused" -> new WriteRefused("Le graphe par défaut est fermé.");
                case "unavailable" -> new WritesUnavailable("Réessayez.");
                case "denied" -> new AccessDeniedException("non");
                default -> new IllegalStateException("secret détail");
            };
        }

        @GetMapping("/api/count")
        int count(@RequestParam int limit) {
            return limit;
        }

        @GetMapping("/page")
        String page() {
            throw new IllegalStateException("page");
        }
    }

    @Test
    void tellsWhichRulesAChangeBreaks() throws Exception {
        http.perform(get("/api/fail/rejected")).andExpect(status().is(422)).andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.conforms").value(false)).andExpect(jsonPath("$.results[0].message").value(containsString("Il manque un besoin.")))
                .andExpect(jsonPath("$.detail").value(containsString("Rien n'a été écrit")));
    }

    @Test
    void refusesAWriteWithItsReason() throws Exception {
        http.perform(get("/api/fail/refused")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.detail").value("Le graphe par défaut est fermé."));
    }

    @Test
    void saysWhenToTryAgain() throws Exception {
        http.perform(get("/api/fail/unavailable")).andExpect(status().isServiceUnavailable()).andExpect(header().exists("Retry-After"));
    }

    @Test
    void tellsNothingOfOurInsides() throws Exception {
        http.perform(get("/api/fail/other")).andExpect(status().isInternalServerError()).andExpect(content().string(not(containsString("secret"))))
                .andExpect(jsonPath("$.title").value("Erreur du serveur"));
    }

    @Test
    void namesTheParameterThatSpringMisses() throws Exception {
        http.perform(get("/api/count")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.detail").value(containsString("« limit »")));
    }

    @Test
    void namesTheParameterThatSpringCannotRead() throws Exception {
        http.perform(get("/api/count").param("limit", "dix").header("Accept-Language", "en-GB,fr;q=0.3")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("The parameter 'limit' is 'dix'; expected: an integer."));
    }

    @Test
    void keepsTheStatusOfWhatSpringRefuses() throws Exception {
        http.perform(post("/api/count")).andExpect(status().isMethodNotAllowed()).andExpect(header().string("Allow", "GET"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void leavesRefusedAccessToSpringSecurity() {
        assertThatThrownBy(() -> http.perform(get("/api/fail/denied"))).hasCauseInstanceOf(AccessDeniedException.class);
    }

    @Test
    void leavesPagesToTheirOwnAdvice() {
        assertThatThrownBy(() -> http.perform(get("/page"))).hasRootCauseMessage("page");
    }
}
