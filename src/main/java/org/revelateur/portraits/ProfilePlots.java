package org.revelateur.portraits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.revelateur.charts.DotPlot;
import org.revelateur.charts.DotPlot.Dot;
import org.revelateur.charts.DotPlot.Line;
import org.revelateur.charts.DotPlot.Role;
import org.revelateur.figures.Figures;
import org.revelateur.figures.Profile;
import org.revelateur.portraits.Section.Plots;
import org.revelateur.portraits.Section.Plots.Plot;
import org.revelateur.portraits.Section.Plots.Said;
import org.revelateur.portraits.Section.Plots.Sign;
import org.revelateur.resource.Facts;

/** The profile of a territory as dots, worst gaps first. */
final class ProfilePlots {
    private final Tools tools;
    private final Profile profile;
    private final Figures figures;
    private final List<Node> twins;

    ProfilePlots(Tools tools, Profile profile, Figures figures, List<Node> twins) {
        this.tools = tools;
        this.profile = profile;
        this.figures = figures;
        this.twins = twins;
    }

    Plots section(Node territory) {
        return new Plots("profile", finding(territory), profile.lines().stream().map(this::plot).toList(),
                Stream.of(Role.HERE, Role.REGION, Role.FRANCE, Role.TWIN).map(role -> new Sign(role.sign(), tools.message("portrait.plot." + role.style()))).toList(),
                "/profil.svg?territoire=" + Facts.key(territory) + tools.links().lang().map(lang -> "&lang=" + lang).orElse(""));
    }

    /** To be taken elsewhere. */
    String picture(Node territory) {
        return new DotPlot(profile.lines().stream().map(this::line).toList()).picture(tools.facts().label(territory) + tools.message("map.colon") + finding(territory),
                Stream.of(Role.HERE, Role.REGION, Role.FRANCE, Role.TWIN).map(role -> tools.message("portrait.plot." + role.style())).toList(), List.of(tools.message("portrait.plot.note")));
    }

    private String finding(Node territory) {
        var harder = profile.lines().stream().filter(line -> line.gap().orElse(0) > 0).toList();
        return harder.isEmpty() ? tools.message("portrait.profile.none", tools.facts().label(territory))
                : tools.message("portrait.profile.finding", tools.facts().label(harder.getFirst().indicator()), harder.size(), profile.lines().size());
    }

    private Plot plot(Profile.Line line) {
        String unit = tools.text(line.indicator(), "unit");
        var values = new ArrayList<Said>();
        values.add(said(Role.HERE, line.here()));
        line.region().ifPresent(value -> values.add(said(Role.REGION, value)));
        line.france().ifPresent(value -> values.add(said(Role.FRANCE, value)));
        return new Plot(tools.link(line.indicator()), unit, line.year(), line(line).drawing(), values,
                line.gap().isEmpty() || line.gap().getAsDouble() == 0 ? "" : line.gap().getAsDouble() > 0 ? "harder" : "easier");
    }

    private Said said(Role role, Profile.Value value) {
        return new Said(role.style(), role.sign(), tools.facts().label(value.place()), tools.numbers().written(value.value()));
    }

    private Line line(Profile.Line line) {
        var ofTwins = figures.years(line.indicator()).stream().filter(year -> year.year().equals(line.year())).findFirst().map(Figures.Year::values).stream()
                .flatMap(values -> twins.stream().filter(values::containsKey).map(twin -> new Profile.Value(twin, values.get(twin)))).toList();
        var all = Stream.of(line.level().stream(), line.region().stream().map(Profile.Value::value), line.france().stream().map(Profile.Value::value),
                Stream.of(line.here().value())).flatMap(values -> values).toList();
        double least = all.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
        double most = all.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
        var dots = new ArrayList<Dot>();
        ofTwins.forEach(value -> dots.add(dot(Role.TWIN, value, least, most)));
        line.france().ifPresent(value -> dots.add(dot(Role.FRANCE, value, least, most)));
        line.region().ifPresent(value -> dots.add(dot(Role.REGION, value, least, most)));
        dots.add(dot(Role.HERE, line.here(), least, most));
        return new Line(tools.facts().label(line.indicator()), dots);
    }

    private Dot dot(Role role, Profile.Value value, double least, double most) {
        double at = most == least ? 0.5 : Math.clamp((value.value().doubleValue() - least) / (most - least), 0, 1);
        return new Dot(role, tools.facts().label(value.place()), tools.numbers().written(value.value()), at);
    }
}
