package org.revelateur.recommend;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.revelateur.ranking.Index;

/** Answers as they were sent, while the index that they were made from is the newest; where they take too much memory, any of them go. */
final class Answered {
    private static final long MOST = Runtime.getRuntime().maxMemory() / 12;

    private volatile Shelf shelf = new Shelf(null);

    /** Those of one index, by what was asked. */
    private static final class Shelf {
        private final @Nullable Index index;
        private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
        private final AtomicLong bytes = new AtomicLong();

        Shelf(@Nullable Index index) {
            this.index = index;
        }
    }

    /** Null if this was not asked, or is forgotten. */
    byte @Nullable [] find(Index index, String asked) {
        var known = shelf;
        return known.index == index ? known.answers.get(asked) : null;
    }

    void keep(Index index, String asked, byte[] answer) {
        var known = shelf;
        if (known.index != index) {
            known = new Shelf(index);
            shelf = known;
        }
        if (known.answers.put(asked, answer) == null) {
            known.bytes.addAndGet(answer.length);
        }
        for (var others = known.answers.values().iterator(); known.bytes.get() > MOST && others.hasNext();) {
            known.bytes.addAndGet(-others.next().length);
            others.remove();
        }
    }
}
