package org.revelateur.board;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.revelateur.resource.Body;
import org.revelateur.text.Folding;
import org.revelateur.workshops.Card;
import org.revelateur.workshops.LiveCamp;
import org.revelateur.workshops.Thing;
import org.revelateur.workshops.WorkshopProblem;

/** A board as a table: of this server, or of another tool that exports its notes. */
record BoardFile(List<String> header, List<List<String>> rows) {
    private static final int MOST_ROWS = 3000;
    private static final byte[] ZIP = {'P', 'K'};

    /** What a column may hold, with the names that tools give it, folded; in the order of our own export. */
    static final Map<String, List<String>> FIELDS = Map.of(
            "texte", List.of("texte", "text", "idee", "idea", "contenu", "content", "note", "titre", "title"),
            "nature", List.of("nature", "kind", "categorie", "category", "couleur", "color", "colour"),
            "territoire", List.of("territoire", "territory", "groupe", "group", "zone"),
            "besoin", List.of("besoin", "need", "dimension", "theme"),
            "salle", List.of("salle", "room"),
            "votes", List.of("votes", "likes", "j aime", "like", "nombre de likes"),
            "commentaires", List.of("commentaires", "comments", "commentaire", "comment"));

    /** @throws WorkshopProblem if it is neither CSV nor XLSX, or too large */
    static BoardFile read(byte[] bytes) {
        var table = bytes.length > 1 && bytes[0] == ZIP[0] && bytes[1] == ZIP[1] ? xlsx(bytes) : csv(Body.text(bytes));
        var rows = table.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
        if (rows.size() < 2 || rows.size() > MOST_ROWS) {
            throw WorkshopProblem.refused("Le tableau a %d lignes ; attendu : un en-tête, puis de 1 à %d lignes.".formatted(rows.size(), MOST_ROWS - 1),
                    "The table has %d rows; expected: a header, then 1 to %d rows.".formatted(rows.size(), MOST_ROWS - 1));
        }
        return new BoardFile(rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static List<List<String>> csv(String text) {
        String first = text.lines().findFirst().orElse("");
        char delimiter = Stream.of(';', ',', '\t').max((one, other) -> Long.compare(count(first, one), count(first, other))).orElseThrow();
        try (var parser = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get().parse(new StringReader(text))) {
            return parser.stream().map(row -> row.stream().map(String::strip).toList()).toList();
        } catch (IOException | IllegalStateException | UncheckedIOException malformed) {
            throw WorkshopProblem.refused("Ce fichier n'est pas un CSV lisible.", "This file is no readable CSV.");
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static List<List<String>> xlsx(byte[] bytes) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes)); var rows = workbook.getFirstSheet().openStream()) {
            return rows.limit(MOST_ROWS + 1L).map(row -> row.stream().map(cell -> cell == null ? "" : Optional.ofNullable(cell.getText()).orElse("").strip()).toList()).toList();
        } catch (IOException | RuntimeException malformed) {
            throw WorkshopProblem.refused("Ce fichier n'est pas un classeur XLSX lisible.", "This file is no readable XLSX workbook.");
        }
    }

    /** Which column seems to hold a field; -1 if none. */
    int column(String field) {
        return FIELDS.get(field).stream().mapToInt(name -> header.stream().map(Folding::fold).toList().indexOf(name)).filter(index -> index >= 0).findFirst().orElse(-1);
    }

    static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    /** The board of a camp, whatever stands on it, as a workbook. */
    static void write(LiveCamp live, Map<String, String> kinds, Map<String, String> publics, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Revelateur", "1.0")) {
            var sheet = workbook.newWorksheet("Tableau");
            var header = List.of("texte", "nature", "territoire", "besoin", "salle", "votes", "solution", "public", "séance");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
            }
            int row = 0;
            for (Card card : live.cards(Card::stands)) {
                row++;
                var cells = Arrays.asList(card.text(), kinds.get(card.kind()), card.territory().label(), card.need().map(Thing::id).orElse(""), Integer.toString(card.room()), "",
                        card.solution().map(Thing::id).orElse(""), card.audience().map(audience -> publics.get(audience.code())).orElse(""), Integer.toString(card.session().number()));
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                }
                sheet.value(row, header.indexOf("votes"), card.votes());
            }
            sheet.finish();
        }
    }
}
