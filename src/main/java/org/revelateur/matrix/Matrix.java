package org.revelateur.matrix;

import java.util.List;
import org.revelateur.site.Link;

/**
 * Needs by territories.
 *
 * @param places   the choice of what the columns are: the départements, or what lies in one of them
 * @param present  how many cells have a solution that is there
 * @param csv      the same as a table
 */
record Matrix(List<Choice> places, List<Link> columns, List<Theme> themes, int present, int cells, String csv) {

    record Choice(Link link, boolean chosen) {
    }

    record Theme(String label, List<Row> rows) {
    }

    record Row(Link need, List<Cell> cells) {
    }

    /**
     * @param state      {@code present}, {@code inspiring} or {@code none}
     * @param documented whether a source tells of the need there
     * @param href       the answer to the need on this territory
     */
    record Cell(String territory, String state, String presentCount, String inspiringCount, boolean documented, String href) {
    }
}
