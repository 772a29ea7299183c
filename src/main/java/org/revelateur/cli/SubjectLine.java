package org.revelateur.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a file begins to speak of a thing: Turtle and its kin begin a line with it, as most people write them. Parsers do not tell. */
final class SubjectLine {
    private static final Pattern PREFIX = Pattern.compile("\\s*@?prefix\\s+([^:\\s]*):\\s*<([^>]*)>.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BASE = Pattern.compile("\\s*@?base\\s*<([^>]*)>.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST = Pattern.compile("\\s*(?:<(?<iri>[^>]*)>|(?<prefix>[^:\\s<\"]*):(?<local>[^\\s;,]*)).*");

    private final Map<String, String> prefixes = new HashMap<>();
    private String base = "";

    private SubjectLine() {
    }

    /** Counted from 1; a line that begins with the thing before one that has it further right, which may be an object. */
    static OptionalInt of(String iri, InputStream in) throws IOException {
        var names = new SubjectLine();
        OptionalInt indented = OptionalInt.empty();
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (names.first(line).equals(iri)) {
                if (!Character.isWhitespace(line.charAt(0))) {
                    return OptionalInt.of(number);
                }
                indented = indented.isPresent() ? indented : OptionalInt.of(number);
            }
        }
        return indented;
    }

    private String first(String line) {
        Matcher prefix = PREFIX.matcher(line);
        Matcher baseOf = BASE.matcher(line);
        Matcher first = FIRST.matcher(line);
        if (prefix.matches()) {
            prefixes.put(prefix.group(1), prefix.group(2));
        } else if (baseOf.matches()) {
            base = baseOf.group(1);
        } else if (first.matches()) {
            String iri = first.group("iri");
            return iri == null ? prefixes.getOrDefault(first.group("prefix"), "") + first.group("local") : iri.contains(":") ? iri : base + iri;
        }
        return "";
    }
}
