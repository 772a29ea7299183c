package org.revelateur.quality;

import java.util.List;
import org.revelateur.site.Link;

/**
 * What the page of quality shows.
 *
 * @param outdated whether the graph has changed since it was inspected
 */
record QualityView(long version, boolean outdated, long standing, List<Concern> concerns, List<Point> trend) {

    /** @param code the end of a message's name; {@code change} since the first version that was inspected */
    record Concern(String code, String count, String change, List<Wish> wishes) {
    }

    record Wish(String name, String message, boolean warning, long count, List<Link> examples, String href) {
    }

    record Point(long version, String day, List<String> counts) {
    }

    /** The things that one wish found, a page at a time. */
    record Listing(String message, long total, List<Link> things, String previous, String next, String csv) {
    }
}
