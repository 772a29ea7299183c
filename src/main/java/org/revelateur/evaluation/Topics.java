package org.revelateur.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.revelateur.evaluation.Topic.Ranked;
import org.revelateur.evaluation.Topic.Worded;

/** The judged topics of a file, a JSON object a line: those with {@code grades} judge rankings, those with {@code needCodes} the reading of words. */
public record Topics(Path file, List<Topic> all) {

    /** @throws BadTopic if the file cannot be read, or a line is no topic */
    public static Topics in(Path file) {
        return new Topics(file, TopicReader.read(file));
    }

    List<Ranked> ranked() {
        return of(Ranked.class).toList();
    }

    List<Worded> worded() {
        return of(Worded.class).toList();
    }

    private <T extends Topic> Stream<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
