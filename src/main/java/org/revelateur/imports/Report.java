package org.revelateur.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file, or would come of it.
 *
 * @param taken   whether the graph has it now, or would take it
 * @param version of the graph
 * @param notices in the language of who asked, by line
 */
record Report(String kind, boolean dryRun, boolean taken, int added, int changed, int same, long version, List<Line> notices) {

    /** @param line from 1; 0 for the file as a whole */
    record Line(int line, @Nullable String column, boolean refused, String message) {
    }
}
