package org.revelateur.workshops;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The four meetings of the inquiry, with what each asks of its participants. */
public enum Session {
    NEEDS("besoins", "nouveau-besoin", "caracterisation", "indicateur", "cause", "consequence"),
    SOLUTIONS("solutions", "temoignage", "solution-inspirante"),
    FACTORS("facteurs-cles", "emergence-porteurs", "outil-cooperation", "facteur-cle"),
    CLOSING("cloture", "recommandation");

    /** What a card brings from the graph: a need of the map, which everybody may vote for. */
    public static final String OF_THE_MAP = "besoin";

    private static final List<String> ABOUT_A_NEED = List.of("caracterisation", "indicateur", "cause", "consequence", "temoignage", "solution-inspirante");

    private final String code;
    private final List<String> kinds;

    Session(String code, String... kinds) {
        this.code = code;
        this.kinds = List.of(kinds);
    }

    /** From 1, as people count. */
    public int number() {
        return ordinal() + 1;
    }

    /** As the graph's kinds of session write it. */
    public String code() {
        return code;
    }

    /** The kinds of contribution that participants may write, as the graph's vocabulary codes them. */
    public List<String> kinds() {
        return kinds;
    }

    static boolean needsANeed(String kind) {
        return ABOUT_A_NEED.contains(kind);
    }

    /** The one that asks for this kind of contribution. */
    public static Session of(String kind) {
        return Arrays.stream(values()).filter(session -> session.kinds.contains(kind)).findFirst().orElseThrow(() -> new IllegalArgumentException(kind));
    }

    public static Optional<Session> numbered(int number) {
        return Arrays.stream(values()).filter(session -> session.number() == number).findFirst();
    }
}
