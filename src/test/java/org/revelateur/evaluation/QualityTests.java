package org.revelateur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QualityTests {
    private static final Map<String, Integer> GRADES = Map.of("best", 3, "good", 2, "partial", 1);

    @Test
    void isPerfectInTheOrderOfTheGrades() {
        assertThat(Quality.of(List.of("best", "good", "partial", "other"), GRADES)).isEqualTo(new Quality(1, 1, 1));
    }

    @Test
    void losesWhatComesLate() {
        var quality = Quality.of(List.of("other", "best", "partial"), GRADES);

        assertThat(quality.ndcg()).isCloseTo((7 / 1.58496 + 1 / 2.0) / (7 + 3 / 1.58496 + 1 / 2.0), within(1e-4));
        assertThat(quality.recall()).isEqualTo(0.5);
        assertThat(quality.mrr()).isEqualTo(0.5);
    }

    @Test
    void seesOnlyTheFirstTen() {
        var late = IntStream.rangeClosed(1, 11).mapToObj(rank -> rank < 11 ? "other" + rank : "best").toList();

        assertThat(Quality.of(late, GRADES)).isEqualTo(new Quality(0, 0, 1.0 / 11));
    }

    @Test
    void isNothingWhereNothingIsFound() {
        assertThat(Quality.of(List.of(), GRADES)).isEqualTo(new Quality(0, 0, 0));
    }
}
