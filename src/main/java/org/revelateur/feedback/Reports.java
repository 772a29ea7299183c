package org.revelateur.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The reports, one line of JSON each, in {@code feedback.jsonl} of the data directory. What was accepted is on the disk. */
@Component
public class Reports {
    private static final long MOST_BYTES = 50L << 20;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    Reports(@Value("${revelateur.data:./var}") Path data) {
        this.file = data.resolve("feedback.jsonl");
    }

    /** @throws FeedbackProblem if there are more than anybody can have read */
    synchronized void add(Report report) {
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (out.size() > MOST_BYTES) {
                throw FeedbackProblem.full();
            }
            out.position(out.size());
            String line = (endsInALine(out) ? "" : "\n") + JSON.writeValueAsString(report) + "\n";
            for (var rest = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)); rest.hasRemaining(); ) {
                out.write(rest);
            }
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Newest first. */
    public synchronized List<Report> all() {
        try {
            return Files.readAllLines(file).stream().flatMap(line -> read(line).stream()).toList().reversed();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A crash may have left the beginning of a line, which nobody was promised. */
    private static boolean endsInALine(FileChannel channel) throws IOException {
        var last = ByteBuffer.allocate(1);
        return channel.size() == 0 || channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n';
    }

    private static List<Report> read(String line) {
        try {
            return line.isBlank() ? List.of() : List.of(JSON.readValue(line, Report.class));
        } catch (JacksonException unfinished) {
            return List.of();
        }
    }
}
