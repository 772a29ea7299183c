package org.revelateur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.evaluation.Topic.Need;
import org.revelateur.evaluation.Topic.Ranked;
import org.revelateur.evaluation.Topic.Worded;
import org.revelateur.evaluation.Topic.Words;

class TopicsTests {
    @TempDir
    Path directory;

    private Topics topics(String lines) throws IOException {
        return Topics.in(Files.writeString(directory.resolve("topics.jsonl"), lines));
    }

    @Test
    void readsTopicsOfBothKinds() throws IOException {
        var topics = topics("""
                {"id": "a", "need": "x/y", "query": null, "territory": "48", "grades": {"s": 3}, "presentHere": ["t"], "note": "made up"}

                {"id": "b", "need": null, "query": "des mots", "territory": null, "grades": {"s": 1}, "presentHere": []}
                {"id": "c", "query": "d'autres", "needCodes": ["x/y", "x/z"], "territory": null, "lang": "fr"}
                """);

        assertThat(topics.all()).containsExactly(
                new Ranked(1, "a", new Need("x/y"), Optional.of("48"), Map.of("s", 3), Set.of("t")),
                new Ranked(3, "b", new Words("des mots"), Optional.empty(), Map.of("s", 1), Set.of()),
                new Worded(4, "c", "d'autres", List.of("x/y", "x/z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{oops | JSON malformé",
        "[1] | soit « grades », soit « needCodes »",
        "{'id': 'a', 'query': 'q', 'needCodes': ['x'], 'grades': {'s': 1}} | soit « grades », soit « needCodes »",
        "{'query': 'q', 'needCodes': ['x']} | il manque « id »",
        "{'id': 'a', 'needCodes': ['x']} | il manque « query »",
        "{'id': 'a', 'query': 'q', 'needCodes': []} | « needCodes » est vide",
        "{'id': 'a', 'query': 'q', 'needCodes': 'x'} | « needCodes » n'est pas une liste",
        "{'id': 'a', 'query': 7, 'needCodes': ['x']} | « query » n'est pas un texte : 7",
        "{'id': 'a', 'grades': {'s': 1}} | il manque « need » ou « query »",
        "{'id': 'a', 'need': 'x', 'grades': {'s': 4}} | la note de « s » est 4",
        "{'id': 'a', 'need': 'x', 'grades': {}} | ne note aucune solution",
        "{'id': 'good', 'query': 'q', 'needCodes': ['x']} | « good » est déjà pris",
    })
    void saysWhichLineIsWrongAndWhy(String wrong, String why) {
        var lines = "{'id': 'good', 'query': 'q', 'needCodes': ['x']}\n" + wrong;

        assertThatThrownBy(() -> topics(lines.replace('\'', '"'))).isInstanceOf(BadTopic.class).hasMessageContaining("topics.jsonl, ligne 2 : ").hasMessageContaining(why);
    }

    @Test
    void saysWhichFileHasNoTopics() {
        assertThatThrownBy(() -> topics("\n")).isInstanceOf(BadTopic.class).hasMessageContaining("topics.jsonl : aucun sujet");
        assertThatThrownBy(() -> Topics.in(directory.resolve("none.jsonl"))).isInstanceOf(BadTopic.class).hasMessageContaining("none.jsonl : ce fichier n'existe pas");
        assertThatThrownBy(() -> Topics.in(directory)).isInstanceOf(BadTopic.class).hasMessageContaining("illisible");
    }

    @Test
    void saysWhichFileIsNotText() throws IOException {
        var file = Files.write(directory.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xe9, '}'});

        assertThatThrownBy(() -> Topics.in(file)).isInstanceOf(BadTopic.class).hasMessageContaining("UTF-8");
    }
}
