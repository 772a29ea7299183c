package org.revelateur.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the pages exist in both languages, and every page finds its own. */
class MessagesTests {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]+)[}(]");
    private static final Properties FRENCH = read("messages.properties");
    private static final Properties ENGLISH = read("messages_en.properties");

    @Test
    void existInFrenchAndInEnglish() {
        assertThat(ENGLISH.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(FRENCH.stringPropertyNames());
    }

    @Test
    void haveTheSamePlacesForValuesInBothLanguages() {
        assertThat(FRENCH.stringPropertyNames()).allSatisfy(name -> assertThat(places(ENGLISH, name)).as(name).isEqualTo(places(FRENCH, name)));
    }

    static Stream<Path> templates() throws IOException {
        return Files.walk(RESOURCES.resolve("templates")).filter(file -> file.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void areThereForEachTemplate(Path template) throws IOException {
        var missing = new ArrayList<String>();
        USED.matcher(Files.readString(template)).results().map(found -> found.group(1)).filter(name -> !FRENCH.containsKey(name)).forEach(missing::add);

        assertThat(missing).isEmpty();
    }

    private static TreeSet<Integer> places(Properties messages, String name) {
        var used = new TreeSet<Integer>();
        var format = new MessageFormat(messages.getProperty(name), Locale.ROOT);
        for (int i = 0; i < format.getFormatsByArgumentIndex().length; i++) {
            used.add(i);
        }
        return used;
    }

    private static Properties read(String file) {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
