package org.revelateur.portraits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.revelateur.figures.Figures;
import org.revelateur.figures.Profile;
import org.revelateur.maps.Outlines;
import org.revelateur.portraits.Section.Figures.Figure;
import org.revelateur.portraits.Section.Picture;
import org.revelateur.portraits.Section.Question;
import org.revelateur.portraits.Section.Things;
import org.revelateur.portraits.Section.Things.Thing;
import org.revelateur.portraits.Section.Traits;
import org.revelateur.portraits.Section.Traits.Trait;
import org.revelateur.resource.Facts;
import org.revelateur.resource.Numbers;
import org.revelateur.resource.Places;
import org.revelateur.site.Link;
import org.revelateur.vocab.Rev;

/** A territory: where it is, its figures, its needs, what is there already, and which territories are like it. */
final class TerritoryPortrait {
    private static final int SHOWN = 12;

    private final Tools tools;
    private final Figures figures;
    private final Outlines outlines;
    private final List<Likeness.Twin> twins;
    private final Node territory;

    TerritoryPortrait(Tools tools, Figures figures, Outlines outlines, Likeness likeness, Node territory) {
        this.tools = tools;
        this.figures = figures;
        this.outlines = outlines;
        this.twins = likeness.twins(territory);
        this.territory = territory;
    }

    Portrait portrait() {
        var profile = new ProfilePlots(tools, Profile.of(tools.facts(), figures, territory), figures, twins.stream().map(Likeness.Twin::territory).toList());
        return new Portrait(List.of(new Question("question", "", tools.facts().label(territory)), profile.section(territory), needs("existant"), needs("emergent"), solutions(), structures()),
                List.of(glance(), where(), around(), twins()));
    }

    private Section glance() {
        var glance = new ArrayList<Figure>();
        latest("population").ifPresent(glance::add);
        number("area", "portrait.area", "km²").ifPresent(glance::add);
        latest("densite_population").ifPresent(glance::add);
        number("communeCount", "portrait.communes", "").ifPresent(glance::add);
        number("epciCount", "portrait.epcis", "").ifPresent(glance::add);
        number("meanAltitude", "portrait.altitude", "m").ifPresent(glance::add);
        return new Section.Figures("glance", glance);
    }

    private Optional<Figure> latest(String indicator) {
        Node node = Rev.thing("indicator", indicator);
        return figures.years(node).stream().filter(year -> year.values().containsKey(territory)).findFirst()
                .map(year -> new Figure(tools.facts().label(node), tools.numbers().written(whole(year.values().get(territory))), year.year()));
    }

    private static BigDecimal whole(BigDecimal value) {
        return value.abs().compareTo(BigDecimal.TEN) > 0 ? value.setScale(0, RoundingMode.HALF_UP) : value;
    }

    private Optional<Figure> number(String property, String label, String unit) {
        return tools.facts().object(territory, Rev.term(property)).flatMap(Numbers::of)
                .map(value -> new Figure(tools.message(label), (tools.numbers().written(whole(value)) + "\u00a0" + unit).strip(), ""));
    }

    private Section where() {
        return new Picture("where", outlines.has(territory) ? outlines.locating(tools.facts(), territory, tools.message("portrait.where.name", tools.facts().label(territory))) : "",
                tools.message("map.outlines"), List.of());
    }

    private Section around() {
        var zones = tools.facts().subjects(Rev.term("territory"), territory).stream().filter(thing -> tools.facts().is(thing, Rev.term("Classification")))
                .flatMap(thing -> tools.objects(thing, "zone").stream()).map(tools::link).distinct().sorted(tools.facts().alphabetical(Link::label)).toList();
        var contained = Places.upwards(tools.facts(), territory).stream().skip(1).map(tools::link).toList();
        var neighbours = tools.objects(territory, "neighbourOf").stream().map(tools::link).sorted(tools.facts().alphabetical(Link::label)).toList();
        return new Traits("around", Stream.of(new Trait("containedIn", contained), new Trait("neighbourOf", neighbours), new Trait("zone", zones))
                .filter(trait -> !trait.values().isEmpty()).toList());
    }

    /** Those documented for the territory; for one that has none, those of what contains it. */
    private Section needs(String horizon) {
        var places = Places.upwards(tools.facts(), territory);
        var documented = places.stream().map(place -> tools.subjects("territory", place, Rev.term("TerritorialNeed")).stream()
                .filter(need -> tools.facts().states(need, Rev.term("horizon"), Rev.thing("horizon", horizon))).toList()).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
        return new Things("needs." + horizon, documented.stream().map(this::need).sorted(tools.facts().alphabetical(thing -> thing.link().label())).toList(), List.of());
    }

    private Thing need(Node documented) {
        Node need = tools.facts().object(documented, Rev.term("need")).orElse(documented);
        String place = String.join(", ", tools.facts().labels(documented, Rev.term("territory")));
        return new Thing(new Link(Facts.key(need), tools.facts().label(need), tools.links().answer(Facts.key(need), Facts.key(territory))), tools.description(documented),
                place.equals(tools.facts().label(territory)) ? List.of() : List.of(place));
    }

    private Section solutions() {
        var present = Stream.concat(Stream.of(territory), tools.facts().subjects(SchemaDO.containedInPlace.asNode(), territory).stream())
                .flatMap(place -> tools.subjects("presentIn", place, Rev.SOLUTION_CLASS).stream()).distinct().toList();
        return tools.things("solutions", present.stream().map(solution -> tools.thing(solution, String.join(", ", tools.facts().labels(solution, Rev.term("kind")))))
                .sorted(tools.facts().alphabetical(thing -> thing.link().label())).limit(SHOWN).toList(), all(present.size(), "solutions-in-territory"));
    }

    private Section structures() {
        var local = tools.subjects("covers", territory, Rev.ACTOR_CLASS);
        return tools.things("structures", local.stream().map(actor -> tools.thing(actor, String.join(", ", tools.facts().labels(actor, Rev.term("kind")))))
                .sorted(tools.facts().alphabetical(thing -> thing.link().label())).limit(SHOWN).toList(), all(local.size(), "structures-of-territory"));
    }

    private Link all(int count, String question) {
        return new Link("", tools.message("portrait.all." + question, count), tools.links().question(question) + (tools.links().lang().isPresent() ? "&" : "?") + "territory=" + Facts.key(territory));
    }

    private Section twins() {
        return tools.things("twins", twins.stream().map(twin -> new Thing(tools.link(twin.territory()), "",
                List.of(tools.message("portrait.twins.indicators", twin.indicators())))).toList());
    }
}
