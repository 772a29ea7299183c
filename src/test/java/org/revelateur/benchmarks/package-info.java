/** Measures Révélateur against stock Fuseki and bare TDB2 on the same data and machine: see {@code docs/benchmarks.md}. */
@NullMarked
package org.revelateur.benchmarks;

import org.jspecify.annotations.NullMarked;
