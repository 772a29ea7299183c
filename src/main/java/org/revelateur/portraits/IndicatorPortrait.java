package org.revelateur.portraits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.revelateur.figures.Figures;
import org.revelateur.maps.Maps;
import org.revelateur.portraits.Section.Figures.Figure;
import org.revelateur.portraits.Section.Picture;
import org.revelateur.portraits.Section.Things.Thing;
import org.revelateur.portraits.Section.Traits;
import org.revelateur.portraits.Section.Traits.Trait;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Places;
import org.revelateur.site.Link;
import org.revelateur.vocab.Rev;

/** An indicator: what it measures, where it stands, and its map. */
final class IndicatorPortrait {
    private final Tools tools;
    private final Maps maps;
    private final Figures figures;

    IndicatorPortrait(Tools tools, Maps maps, Figures figures) {
        this.tools = tools;
        this.maps = maps;
        this.figures = figures;
    }

    Portrait portrait(Node indicator) {
        return new Portrait(List.of(map(indicator), standings(indicator)), List.of(new Traits("about", Stream.concat(Stream.of(
                new Trait("publisher", tools.facts().text(indicator, DC_11.publisher.asNode()).map(name -> new Link("", name, "")).stream().toList()),
                new Trait("subject", tools.facts().objects(indicator, DCTerms.subject.asNode()).stream().map(tools::link).toList())).filter(trait -> !trait.values().isEmpty()),
                tools.traits(indicator, "unit").stream()).toList()),
                tools.things("measures", tools.objects(indicator, "measuresNeed").stream().map(need -> new Thing(tools.link(need), "", List.of())).toList())));
    }

    private Picture map(Node indicator) {
        var drawn = maps.indicator(tools.facts(), indicator);
        return new Picture("map", drawn.map(Maps.Drawn::svg).orElse(""), drawn.map(Maps.Drawn::finding).orElse(""),
                List.of(new Link("", tools.message("portrait.map.more"), tools.links().map(Facts.key(indicator)))));
    }

    /** France, its regions and the départements that have outlines, in the newest year. */
    private Section standings(Node indicator) {
        var newest = figures.years(indicator).stream().findFirst();
        var shown = newest.map(year -> year.values().entrySet().stream().filter(entry -> Places.FRANCE.contains(entry.getKey()) || tools.facts().is(entry.getKey(), Rev.REGION_CLASS)
                        || tools.facts().is(entry.getKey(), Rev.DEPARTEMENT_CLASS) && maps.shows(entry.getKey()))
                .sorted(Map.Entry.<Node, BigDecimal>comparingByValue().reversed()).toList()).orElse(List.of());
        return new Section.Figures("standings", shown.stream().map(entry -> new Figure(tools.facts().label(entry.getKey()), tools.numbers().written(entry.getValue()) + "\u00a0" + tools.text(indicator, "unit"), newest.get().year())).toList());
    }
}
