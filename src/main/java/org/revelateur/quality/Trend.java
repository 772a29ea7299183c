package org.revelateur.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.revelateur.quality.Rule.Concern;
import org.revelateur.resource.Paris;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many things each concern found at the versions that were inspected: one line a version in {@code quality.tsv} of the data directory. */
@Component
class Trend {
    private final Path file;

    /** The counts of a version. */
    record Point(long version, LocalDate day, Map<Concern, Long> counts) {
    }

    Trend(@Value("${revelateur.data:./var}") Path data) {
        this.file = data.resolve("quality.tsv");
    }

    synchronized void keep(Findings found) {
        if (points().stream().anyMatch(point -> point.version() == found.version())) {
            return;
        }
        var line = new StringBuilder().append(found.version()).append('\t').append(Instant.now());
        for (Concern concern : Concern.values()) {
            line.append('\t').append(found.count(concern));
        }
        try {
            Files.writeString(file, line.append('\n'), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Oldest first. A line that a crash cut short is none. */
    synchronized List<Point> points() {
        try {
            return Files.readAllLines(file).stream().map(Trend::read).flatMap(Optional::stream).toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Point> read(String line) {
        var cells = new ArrayList<>(List.of(line.split("\t")));
        if (cells.size() != 2 + Concern.values().length) {
            return Optional.empty();
        }
        var counts = new EnumMap<Concern, Long>(Concern.class);
        for (Concern concern : Concern.values()) {
            counts.put(concern, Long.valueOf(cells.get(2 + concern.ordinal())));
        }
        return Optional.of(new Point(Long.parseLong(cells.get(0)), LocalDate.ofInstant(Instant.parse(cells.get(1)), Paris.ZONE), counts));
    }
}
