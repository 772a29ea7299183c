package org.revelateur.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.revelateur.evaluation.Topic.Asked;
import org.revelateur.evaluation.Topic.Need;
import org.revelateur.evaluation.Topic.Ranked;
import org.revelateur.evaluation.Topic.Worded;
import org.revelateur.evaluation.Topic.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of judged topics: a JSON object a line, with {@code grades} or with {@code needCodes}. */
final class TopicReader {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int HIGHEST_GRADE = 3;

    private final Path file;
    private int line;

    private TopicReader(Path file) {
        this.file = file;
    }

    /** In the order of the file. */
    static List<Topic> read(Path file) {
        return new TopicReader(file).read();
    }

    private List<Topic> read() {
        var topics = new ArrayList<Topic>();
        var ids = new HashSet<String>();
        for (String text : lines()) {
            line++;
            if (!text.isBlank()) {
                Topic topic = topic(text);
                if (!ids.add(topic.id())) {
                    throw bad("l'identifiant « %s » est déjà pris".formatted(topic.id()));
                }
                topics.add(topic);
            }
        }
        if (topics.isEmpty()) {
            throw new BadTopic(file, "aucun sujet ; attendu un objet JSON par ligne");
        }
        return topics;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new BadTopic(file, "ce fichier n'existe pas");
        } catch (CharacterCodingException e) {
            throw new BadTopic(file, "ce n'est pas du texte en UTF-8");
        } catch (IOException e) {
            throw new BadTopic(file, "illisible (%s)".formatted(e.getMessage()));
        }
    }

    private Topic topic(String text) {
        JsonNode topic;
        try {
            topic = JSON.readTree(text);
        } catch (JacksonException e) {
            throw bad("JSON malformé : " + e.getOriginalMessage());
        }
        if (!topic.isObject() || topic.has("grades") == topic.has("needCodes")) {
            throw bad("attendu un objet avec soit « grades », soit « needCodes »");
        }
        return topic.has("grades") ? ranked(topic) : worded(topic);
    }

    private Ranked ranked(JsonNode topic) {
        var grades = new HashMap<String, Integer>();
        for (Map.Entry<String, JsonNode> grade : topic.get("grades").properties()) {
            if (!grade.getValue().isInt() || grade.getValue().asInt() < 0 || grade.getValue().asInt() > HIGHEST_GRADE) {
                throw bad("la note de « %s » est %s ; attendu 0 à %d".formatted(grade.getKey(), grade.getValue(), HIGHEST_GRADE));
            }
            grades.put(grade.getKey(), grade.getValue().asInt());
        }
        if (grades.isEmpty()) {
            throw bad("« grades » ne note aucune solution");
        }
        return new Ranked(line, text(topic, "id"), asked(topic), optional(topic, "territory"), grades, new HashSet<>(list(topic, "presentHere")));
    }

    private Asked asked(JsonNode topic) {
        return optional(topic, "need").<Asked>map(Need::new).or(() -> optional(topic, "query").map(Words::new))
                .orElseThrow(() -> bad("il manque « need » ou « query »"));
    }

    private Worded worded(JsonNode topic) {
        List<String> needs = list(topic, "needCodes");
        if (needs.isEmpty()) {
            throw bad("« needCodes » est vide");
        }
        return new Worded(line, text(topic, "id"), text(topic, "query"), needs);
    }

    private String text(JsonNode topic, String field) {
        return optional(topic, field).orElseThrow(() -> bad("il manque « %s »".formatted(field)));
    }

    private Optional<String> optional(JsonNode topic, String field) {
        JsonNode value = topic.path(field);
        if (!value.isMissingNode() && !value.isNull() && (!value.isString() || value.asString().isBlank())) {
            throw bad("« %s » n'est pas un texte : %s".formatted(field, value));
        }
        return value.asStringOpt();
    }

    private List<String> list(JsonNode topic, String field) {
        JsonNode values = topic.path(field);
        if (!values.isMissingNode() && (!values.isArray() || Stream.of(values).flatMap(JsonNode::valueStream).anyMatch(value -> !value.isString()))) {
            throw bad("« %s » n'est pas une liste de textes".formatted(field));
        }
        return values.valueStream().map(JsonNode::asString).toList();
    }

    private BadTopic bad(String why) {
        return new BadTopic(file, line, why);
    }
}
