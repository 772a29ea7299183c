package org.revelateur.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.revelateur.resource.Resources;
import org.revelateur.search.Search;

/** Formats of public services and of maps of citizens' initiatives, each read into rows of one of our tables. */
enum Provider {
    AIDES_TERRITOIRES("aides-territoires", Table.STRUCTURES, "Aides-territoires : réponse JSON de /api/aids/ → offres et structures", "Aides-territoires: JSON answer of /api/aids/ → offers and structures", AidesTerritoires::rows),
    GOGOCARTO("gogocarto", Table.SOLUTIONS, "GoGoCarto, Transiscope : réponse JSON de /api/elements → solutions", "GoGoCarto, Transiscope: JSON answer of /api/elements → solutions", GoGoCarto::rows),
    DATA_INCLUSION("data-inclusion", Table.STRUCTURES, "data·inclusion : structures en JSON → structures", "data·inclusion: structures in JSON → structures", DataInclusion::rows),
    INSEE("insee", Table.OBSERVATIONS, "Insee : dossier complet ou base du comparateur de territoires en CSV → observations", "Insee: dossier complet or base du comparateur in CSV → observations", Insee::rows);

    private final String id;
    private final Table table;
    private final String french;
    private final String english;
    private final Reader reader;

    Provider(String id, Table table, String french, String english, Reader reader) {
        this.id = id;
        this.table = table;
        this.french = french;
        this.english = english;
        this.reader = reader;
    }

    /** Reads one format. */
    interface Reader {
        List<Row> rows(byte[] content, Help help);
    }

    /**
     * What a reader may ask, and where it tells what it leaves out.
     *
     * @param need   for what no need can be read of; empty if none was given
     * @param source the page that the file came from; empty if none was given
     */
    record Help(Resources resources, Search search, String need, String source, List<Notice> notices) {
    }

    static Optional<Provider> of(String id) {
        return Arrays.stream(values()).filter(provider -> provider.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    Table table() {
        return table;
    }

    String text(String language) {
        return language.equals("en") ? english : french;
    }

    List<Row> read(byte[] content, Help help) {
        return reader.rows(content, help);
    }
}
