package org.revelateur.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.revelateur.ranking.Fact.Indicator;
import org.revelateur.ranking.Fact.Level;
import org.revelateur.ranking.Fact.Place;

/** What territories are like: how far each has each context, such as being rural or in the mountains. */
final class Natures {
    private static final float[] UNKNOWN = {};

    private final Things<Place> places;
    private final Things<Indicator> indicators;
    private final int[] columns; // by context; -1 where nothing tells of it
    private final int contexts;
    private final float[][] shares;

    Natures(Catalogue catalogue, Atlas atlas) {
        this.places = catalogue.places();
        this.indicators = catalogue.indicators();
        int[] told = Ints.set(IntStream.concat(places.numbers().flatMap(place -> Arrays.stream(places.get(place).contexts())),
                indicators.numbers().flatMap(indicator -> Arrays.stream(indicators.get(indicator).contexts()))));
        this.contexts = told.length;
        this.columns = new int[catalogue.concepts().size()];
        Arrays.fill(columns, -1);
        IntStream.range(0, contexts).forEach(column -> columns[told[column]] = column);
        this.shares = new float[places.size()][];
        Arrays.fill(shares, UNKNOWN);
        countCommunes(atlas);
        places.numbers().filter(place -> shares[place] == UNKNOWN).forEach(this::takeIndicators);
    }

    /** What contains communes has a context as far as they have it. */
    private void countCommunes(Atlas atlas) {
        int[] communes = new int[places.size()];
        places.numbers().filter(place -> places.get(place).level() == Level.COMMUNE).forEach(commune -> {
            for (int place : atlas.enclosing(commune)) {
                communes[place]++;
                shares[place] = shares[place] == UNKNOWN ? new float[contexts] : shares[place];
                for (int context : places.get(commune).contexts()) {
                    shares[place][columns[context]]++;
                }
            }
        });
        places.numbers().filter(place -> communes[place] > 0).forEach(place -> {
            for (int column = 0; column < contexts; column++) {
                shares[place][column] /= communes[place];
            }
        });
    }

    /** Where no commune is known, indicators may tell of a share in percent. */
    private void takeIndicators(int place) {
        indicators.numbers().filter(indicator -> indicators.get(indicator).contexts().length > 0).forEach(indicator -> {
            float share = places.get(place).figures().newest(indicator) / 100;
            if (!Float.isNaN(share)) {
                shares[place] = shares[place] == UNKNOWN ? unknown() : shares[place];
                for (int context : indicators.get(indicator).contexts()) {
                    shares[place][columns[context]] = Math.clamp(share, 0, 1);
                }
            }
        });
    }

    private float[] unknown() {
        var unknown = new float[contexts];
        Arrays.fill(unknown, Float.NaN);
        return unknown;
    }

    boolean isKnown(int place) {
        return shares[place] != UNKNOWN;
    }

    /** How far the place has the context, from 0 to 1; not a number where nothing tells. */
    float share(int place, int context) {
        int column = context < columns.length ? columns[context] : -1;
        return column < 0 || shares[place] == UNKNOWN ? Float.NaN : shares[place][column];
    }

    /** How far the place has these contexts, on average; half for what nobody tells. */
    double fit(int place, int[] asked) {
        double sum = 0;
        int known = 0;
        for (int context : asked) {
            float share = share(place, context);
            if (!Float.isNaN(share)) {
                sum += share;
                known++;
            }
        }
        return known == 0 ? 0.5 : sum / known;
    }
}
