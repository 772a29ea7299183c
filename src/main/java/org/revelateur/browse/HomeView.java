package org.revelateur.browse;

import java.util.List;
import org.revelateur.site.Link;

/** What the first page shows. */
record HomeView(Question question, String territory, List<Place> places, List<Theme> themes, List<Figure> figures) {

    /** A territory that the list of needs can be read for. */
    record Place(String label, String href, boolean chosen) {
    }

    record Theme(String label, String definition, List<Link> needs) {
    }

    /** A count; its name is a message. */
    record Figure(String name, String count) {
    }
}
