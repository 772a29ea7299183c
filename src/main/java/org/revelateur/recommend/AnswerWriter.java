package org.revelateur.recommend;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.revelateur.ranking.Factor;
import org.revelateur.recommend.Recommendations.Item;
import org.revelateur.recommend.Recommendations.Reason;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer as JSON, straight to bytes. What stands in many answers (cards, sources, support) is turned into text once. */
final class AnswerWriter {
    private static final int KEPT = 10_000;
    /** Hardly any two places have these in common. */
    private static final Set<String> DIFFERENT_EVERYWHERE = Set.of(Factor.CONTEXT.code(), Factor.SIMILAR_TERRITORIES.code());
    private static final SerializedString CONTEXT = new SerializedString("@context");

    private final JsonMapper json;
    private final Map<Object, SerializedString> known = new ConcurrentHashMap<>();

    AnswerWriter(JsonMapper json) {
        this.json = json;
    }

    byte[] written(Recommendations answer) {
        if (known.size() > KEPT) {
            known.clear();
        }
        try (var bytes = new ByteArrayBuilder(); var out = json.createGenerator(bytes)) {
            write(answer, out);
            out.flush();
            return bytes.toByteArray();
        }
    }

    private void write(Recommendations answer, JsonGenerator out) {
        out.writeStartObject();
        out.writeName(CONTEXT);
        out.writeString(answer.context());
        out.writeObjectPropertyStart("query");
        out.writePOJOProperty("need", answer.query().need());
        out.writePOJOProperty("territory", answer.query().territory());
        out.writeEndObject();
        answer.understood().ifPresent(understood -> out.writePOJOProperty("understood", understood));
        out.writeNumberProperty("version", answer.version());
        out.writeArrayPropertyStart("items");
        answer.items().forEach(item -> write(item, out));
        out.writeEndArray();
        parts("alreadyHere", answer.alreadyHere(), out);
        part("relatedNeeds", answer.relatedNeeds(), out);
        out.writeEndObject();
    }

    private void write(Item item, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("rank", item.rank());
        out.writeNumberProperty("score", item.score());
        part("solution", item.solution(), out);
        out.writeBooleanProperty("presentHere", item.presentHere());
        out.writeArrayPropertyStart("reasons");
        item.reasons().forEach(reason -> {
            if (DIFFERENT_EVERYWHERE.contains(reason.factor())) {
                write(reason, out);
            } else {
                out.writeRawValue(text(reason));
            }
        });
        out.writeEndArray();
        part("support", item.support(), out);
        part("sources", item.sources(), out);
        out.writeEndObject();
    }

    private static void write(Reason reason, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("factor", reason.factor());
        out.writeNumberProperty("contribution", reason.contribution());
        out.writeStringProperty("text", reason.text());
        out.writeArrayPropertyStart("evidence");
        reason.evidence().forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void part(String name, Object part, JsonGenerator out) {
        out.writeName(name);
        out.writeRawValue(text(part));
    }

    private void parts(String name, List<?> parts, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        parts.forEach(part -> out.writeRawValue(text(part)));
        out.writeEndArray();
    }

    private SerializedString text(Object part) {
        var text = known.get(part); // without the lock that computeIfAbsent may take
        return text != null ? text : known.computeIfAbsent(part, _ -> new SerializedString(json.writeValueAsString(part)));
    }
}
