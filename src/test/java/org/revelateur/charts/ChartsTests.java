package org.revelateur.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.revelateur.charts.Choropleth.Area;
import org.revelateur.charts.Choropleth.Caption;

class ChartsTests {

    @Test
    void sharesValuesOutEvenlyAndNeverPartsEqualOnes() {
        var steps = Shades.of(Stream.of("1", "1", "1", "1", "2", "3", "4", "5", "6", "7").map(BigDecimal::new).toList()).steps();

        assertThat(steps).extracting(Shades.Step::count).containsExactly(4, 1, 1, 2, 2);
        assertThat(steps.getFirst().greatest()).isEqualByComparingTo("1");
    }

    @Test
    void givesFewValuesColoursFromTheWholeScale() {
        var shades = Shades.of(Stream.of("10", "20").map(BigDecimal::new).toList());

        assertThat(shades.steps()).extracting(Shades.Step::number).containsExactly(0, 4);
        assertThat(shades.of(new BigDecimal("20"))).isEqualTo(4);
    }

    @Test
    void writesNamesAsTextWhateverTheyHold() throws Exception {
        var map = new Choropleth(100, 50, List.of(new Area("1", "<script>\"&", "M0 0l1 1z", 0)), List.of(), List.of());

        var read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(
                map.picture(new Caption("A < B", List.of(new Caption.Entry(0, "1 & 2")), List.of("\u0000"))).getBytes(StandardCharsets.UTF_8)));

        assertThat(read.getElementsByTagName("script").getLength()).isZero();
        assertThat(read.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("<script>\"&");
    }

    @Test
    void drawsACauseBelowAndAConsequenceAboveTheNeed() {
        String tree = new ProblemTree("se déplacer", List.of("peu de cars"), List.of("isolement")).drawing("Arbre");

        assertThat(tree.indexOf("isolement")).isLessThan(tree.indexOf("se déplacer"));
        assertThat(tree.indexOf("se déplacer")).isLessThan(tree.indexOf("peu de cars"));
    }
}
