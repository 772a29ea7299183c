package org.revelateur.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Suggests solutions for a need on a territory, with the reasons. */
@Command(name = "recommend", header = {"Propose des solutions pour un besoin sur un territoire, avec les raisons.", "Suggests solutions for a need on a territory, with the reasons."},
        synopsisHeading = "%nUtilisation / Usage : ", optionListHeading = "%nOptions :%n",
        footer = {"", "revelateur recommend --need mobilite/sans-voiture --territory 48"})
final class RecommendCommand implements Callable<Integer> {
    private static final String JSON = "application/json";

    private final OutputStream output;

    @Option(names = "--need", paramLabel = "BESOIN", description = {"Code du besoin, par exemple mobilite/sans-voiture.", "Code of the need, such as mobilite/sans-voiture."})
    @Nullable String need;

    @Option(names = "--q", paramLabel = "PHRASE", description = {"Une phrase au lieu du besoin.", "A sentence instead of the need."})
    @Nullable String text;

    @Option(names = "--territory", paramLabel = "TERRITOIRE", description = {"Code du territoire, par exemple 48.", "Code of the territory, such as 48."})
    @Nullable String territory;

    @Option(names = "--limit", paramLabel = "NOMBRE", description = {"Nombre de solutions, par défaut 10.", "Number of solutions, by default 10."})
    @Nullable String limit;

    @Option(names = "--present", paramLabel = "exclude|include|only", description = {"Ce qui est déjà présent : par défaut exclude.", "What is already there: by default exclude."})
    @Nullable String present;

    @Option(names = "--lang", paramLabel = "fr|en", description = "Par défaut fr. / By default fr.")
    @Nullable String language;

    @Option(names = "--format", defaultValue = "table", paramLabel = "table|json", description = "Par défaut table. / By default table.")
    Form format;

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    enum Form { table, json }

    RecommendCommand(OutputStream output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        var answer = new ByteArrayOutputStream();
        try (var server = Door.to(data.directory())) {
            server.get("/api/recommendations", parameters(), JSON, answer); // it knows what is wrong with them
        }
        if (format == Form.json) {
            answer.writeTo(output);
            output.flush();
        } else {
            print(JsonMapper.shared().readTree(answer.toByteArray()), spec.commandLine().getOut());
        }
        return 0;
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, @Nullable String>();
        all.put("need", need);
        all.put("q", text);
        all.put("territory", territory);
        all.put("limit", limit);
        all.put("present", present);
        all.put("lang", language);
        var given = new LinkedHashMap<String, String>();
        all.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }

    private static void print(JsonNode answer, PrintWriter out) {
        out.println(answer.at("/query/need/label").asString("–") + " · " + answer.at("/query/territory/label").asString("–"));
        for (JsonNode item : answer.path("items")) {
            out.printf("%n%2d  %.4f  %s (%s)%n", item.path("rank").asInt(), item.path("score").asDouble(), item.at("/solution/name").asString(), item.at("/solution/id").asString());
            item.path("reasons").forEach(reason -> out.printf("    %+.4f  %s%n", reason.path("contribution").asDouble(), reason.path("text").asString()));
        }
        out.flush();
    }
}
