package org.revelateur.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class EtagsTests {
    private static final String NEW_YEARS_EVE = "2026-12-31T22:59:59Z";

    private final Etags etags = at("build 1", NEW_YEARS_EVE);

    private static Etags at(String build, String instant) {
        return new Etags(build, InstantSource.fixed(Instant.parse(instant)));
    }

    @Test
    void namesTheSameRepresentationAlike() {
        assertThat(etags.of(7, "ttl", "fr")).isEqualTo(etags.of(7, "ttl", "fr")).matches("\"[0-9a-f]{24}\"");
    }

    @Test
    void tellsVersionsBuildsFormatsAndLanguagesApart() {
        assertThat(etags.of(7, "ttl", "fr")).isNotEqualTo(etags.of(8, "ttl", "fr")).isNotEqualTo(etags.of(7, "nt", "fr"))
                .isNotEqualTo(etags.of(7, "ttl", "en")).isNotEqualTo(etags.of(7, "ttlfr")).isNotEqualTo(at("build 2", NEW_YEARS_EVE).of(7, "ttl", "fr"));
    }

    @Test
    void tellsDaysApartWhereTodayMatters() {
        var later = at("build 1", "2026-12-31T23:00:00Z"); // midnight in Paris

        assertThat(later.ofToday(7, "fr")).isNotEqualTo(etags.ofToday(7, "fr"));
        assertThat(later.of(7, "fr")).isEqualTo(etags.of(7, "fr"));
        assertThat(at("build 1", "2026-12-31T08:00:00Z").ofToday(7, "fr")).isEqualTo(etags.ofToday(7, "fr"));
    }
}
