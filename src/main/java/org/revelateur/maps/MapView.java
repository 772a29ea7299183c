package org.revelateur.maps;

import java.util.List;
import java.util.Optional;
import org.revelateur.resource.Source;
import org.revelateur.site.Link;

/**
 * What the page of a map shows.
 *
 * @param finding what the map says, as its title
 * @param missing how many territories have no value
 */
record MapView(Form form, String finding, String compared, String measure, String period, String definition, String svg, List<Step> legend, long missing,
               List<Row> rows, String valueName, List<Source> sources, Optional<Link> indicator, Downloads downloads) {

    record Form(List<Group> measures, List<Option> levels, List<Option> departements, String lang) {
    }

    record Group(String label, List<Option> options) {
    }

    record Option(String value, String label, boolean chosen) {
    }

    /** @param style the class of its colour */
    record Step(String style, String words) {
    }

    record Row(Link territory, String value, String rank) {
    }

    record Downloads(String svg, String csv, String excel) {
    }
}
