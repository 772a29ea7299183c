package org.revelateur.understanding;

/**
 * A territory under one of its names; which of two that bear the same one is meant is their order.
 *
 * @param programme  whether it lies within the territories of a programme
 * @param population as last counted, 0 where nobody did
 */
record Territory(String iri, String name, Kind kind, boolean programme, double population) {

    /** From what is most likely meant by a bare name to what is least. */
    enum Kind {
        COMMUNE, EPCI, PETR, PARK, GAL, DEPARTEMENT, REGION;

        /** Whether its name strings together those of its parts. */
        boolean isGrouping() {
            return this != COMMUNE && this != DEPARTEMENT && this != REGION;
        }
    }
}
