package org.revelateur.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The approved versions of each report, as they were approved: {@code reports/{workshop}/{version}.html} of the data directory; and the text that goes before. */
@Component
class Archive {
    private static final String END = ".html";
    private static final String FOREWORD = "foreword.txt";

    private final Path directory;

    Archive(@Value("${revelateur.data:./var}") Path data) {
        this.directory = data.resolve("reports");
    }

    /** Newest last. */
    List<Integer> versions(String workshop) {
        if (!Files.isDirectory(folder(workshop))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder(workshop))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(END)).map(name -> Integer.valueOf(name.substring(0, name.length() - END.length()))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized int add(String workshop, String html) {
        int version = versions(workshop).stream().reduce((_, last) -> last).orElse(0) + 1;
        write(folder(workshop).resolve(version + END), html);
        return version;
    }

    Optional<String> version(String workshop, int version) {
        return read(folder(workshop).resolve(version + END));
    }

    String foreword(String workshop) {
        return read(folder(workshop).resolve(FOREWORD)).orElse("");
    }

    void foreword(String workshop, String text) {
        write(folder(workshop).resolve(FOREWORD), text);
    }

    /** A contribution that was withdrawn leaves the reports too. */
    synchronized void withdraw(String workshop, String text) {
        UnaryOperator<String> without = html -> html.replace(">" + HtmlUtils.htmlEscape(text, "UTF-8") + "<",
                ">" + CampGraph.WITHDRAWN.getLiteralLexicalForm() + "<");
        versions(workshop).forEach(version -> write(folder(workshop).resolve(version + END), without.apply(version(workshop, version).orElseThrow())));
    }

    private Path folder(String workshop) {
        return directory.resolve(workshop);
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
