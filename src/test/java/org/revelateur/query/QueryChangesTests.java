package org.revelateur.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One changed fact changes the answer: each query has a {@code query-changes/{name}.ru} that changes the shipped facts. Its
 * first lines say with which parameters ({@code # params: territory=48}), and what the answer then no longer holds
 * ({@code # gone: …}) or newly holds ({@code # new: …}).
 */
class QueryChangesTests {
    private static final Path CHANGES = Path.of("src/test/resources/query-changes");

    static Stream<String> queries() {
        return QueryCatalogue.in(ShippedGraph.QUERIES).keySet().stream().map(file -> file.replaceFirst(".*/", "").replaceFirst("\\.rq$", ""));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersOtherwiseOnceAFactHasChanged(String query) throws IOException {
        Path file = CHANGES.resolve(query + ".ru");
        assertThat(file).as("the changed fact of " + query).isRegularFile();
        var change = Files.readString(file);
        var gone = notes(change, "gone");
        var added = notes(change, "new");
        assertThat(gone.size() + added.size()).as("what " + file + " expects").isPositive();

        var answers = aroundTheChange(query, parameters(change), change);

        assertThat(gone).allSatisfy(text -> {
            assertThat(answers.before()).contains(text);
            assertThat(answers.after()).doesNotContain(text);
        });
        assertThat(added).allSatisfy(text -> {
            assertThat(answers.before()).doesNotContain(text);
            assertThat(answers.after()).contains(text);
        });
    }

    private record Answers(String before, String after) {
    }

    private static Answers aroundTheChange(String query, Map<String, String> parameters, String change) {
        var shipped = ShippedGraph.get();
        return new Answers(shipped.answer(query, parameters), shipped.changed(change, () -> shipped.answer(query, parameters)));
    }

    private static Map<String, String> parameters(String change) {
        var parameters = new HashMap<String, String>();
        notes(change, "params").stream().flatMap(line -> Stream.of(line.split(",\\s*(?=\\w+=)"))).forEach(pair ->
                parameters.put(pair.substring(0, pair.indexOf('=')).strip(), pair.substring(pair.indexOf('=') + 1).strip()));
        return parameters;
    }

    private static List<String> notes(String change, String key) {
        var start = "# " + key + ": ";
        return change.lines().takeWhile(line -> line.startsWith("#")).filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip()).toList();
    }
}
