package org.revelateur.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class AcceptedTests {
    private static final List<String> OFFERED = List.of("text/html", "text/turtle", "application/ld+json");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''|text/html", "*/*|text/html", "text/*|text/html", "text/turtle|text/turtle", "application/*|application/ld+json",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html",
        "text/turtle;q=0.5, application/ld+json;q=0.6|application/ld+json",
        "application/ld+json, text/turtle|application/ld+json",
        "text/html;q=0, */*|text/turtle", "application/xhtml+xml|text/html", "application/*, text/html;q=0|application/ld+json",
        "text/turtle;q=0.1, text/*;q=0.9, application/ld+json;q=0.5|text/html",
        "image/png, */*;q=0.1|text/html",
        "image/png|none", "text/turtle;q=0|none", "nonsense|none", "text/turtle;charset=utf-8|text/turtle"})
    void givesWhatIsLikedBest(String accept, String expected) {
        var best = Accepted.best(accept, OFFERED, type -> type.equals("text/html") ? List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML) : List.of(MediaType.parseMediaType(type)));

        assertThat(best.orElse("none")).isEqualTo(expected);
    }
}
