package org.revelateur.browse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.revelateur.site.Link;

/** One indicator of a territory beside its region and France, on the range of all values of that year. */
record Plot(Link indicator, String unit, String year, String publisher, String least, String most, List<Mark> marks, String verdict) {

    /** A place's value; x is where it stands on a line of 300 units. */
    record Mark(Role role, String place, String value, String x) {
        public String name() {
            return role.name().toLowerCase(Locale.ROOT);
        }
    }

    enum Role { REGION, FRANCE, HERE }

    public @Nullable Mark here() {
        return mark(Role.HERE);
    }

    public @Nullable Mark region() {
        return mark(Role.REGION);
    }

    public @Nullable Mark france() {
        return mark(Role.FRANCE);
    }

    private @Nullable Mark mark(Role role) {
        return marks.stream().filter(mark -> mark.role() == role).findFirst().orElse(null);
    }
}
