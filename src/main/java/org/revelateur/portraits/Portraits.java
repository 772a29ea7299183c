package org.revelateur.portraits;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.revelateur.figures.Figures;
import org.revelateur.figures.Profile;
import org.revelateur.maps.Maps;
import org.revelateur.maps.Outlines;
import org.revelateur.resource.Facts;
import org.revelateur.site.Links;
import org.revelateur.vocab.Rev;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Portrays what a page of its own is drawn for; of anything else there is only what the graph says. */
@Component
public class Portraits {
    private final Figures figures;
    private final Outlines outlines;
    private final Maps maps;
    private final Likeness likeness;
    private final MessageSource messages;

    Portraits(Figures figures, Outlines outlines, Maps maps, Likeness likeness, MessageSource messages) {
        this.figures = figures;
        this.outlines = outlines;
        this.maps = maps;
        this.likeness = likeness;
        this.messages = messages;
    }

    /** Needs the read transaction of the facts. */
    public Portrait of(Facts facts, Links links, LocalDate today, Node thing) {
        var tools = Tools.of(facts, links, messages, today);
        if (facts.is(thing, Rev.TERRITORY_CLASS)) {
            return new TerritoryPortrait(tools, figures, outlines, likeness, thing).portrait();
        }
        if (facts.is(thing, Rev.NEED_CLASS)) {
            return new NeedPortrait(tools, maps).portrait(thing);
        }
        if (facts.is(thing, Rev.term("TerritorialNeed"))) {
            return new NeedPortrait(tools, maps).documented(thing);
        }
        if (facts.is(thing, Rev.SOLUTION_CLASS)) {
            return new SolutionPortrait(tools, maps, likeness).portrait(thing);
        }
        if (facts.is(thing, Rev.ACTOR_CLASS)) {
            return new ActorPortrait(tools, maps).portrait(thing);
        }
        if (facts.is(thing, Rev.term("Indicator"))) {
            return new IndicatorPortrait(tools, maps, figures).portrait(thing);
        }
        return facts.is(thing, Rev.term("Theme")) ? new ThemePortrait(tools).portrait(thing) : Portrait.NONE;
    }

    /** The indicators of a territory as a picture; empty if there are none. */
    Optional<String> profile(Facts facts, Links links, LocalDate today, Node territory) {
        var profile = Profile.of(facts, figures, territory);
        var twins = likeness.twins(territory).stream().map(Likeness.Twin::territory).toList();
        return profile.lines().isEmpty() ? Optional.empty() : Optional.of(new ProfilePlots(Tools.of(facts, links, messages, today), profile, figures, twins).picture(territory));
    }
}
