package org.revelateur.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.junit.jupiter.api.Test;

class GatedDatasetTests {
    /** What cannot change a quad, and may go straight to the store. */
    private static final Set<String> HARMLESS = Set.of("containsGraph", "listGraphNodes", "findNG", "stream", "contains", "isEmpty", "getLock", "getContext",
            "size", "close", "supportsTransactions", "supportsTransactionAbort", "sync", "transactionMode", "transactionType", "isInTransaction", "abort", "end",
            "promote", "toString", "getWrapped", "getBase", "getBaseForQuery", "unwrap", "getR", "getW", "get", "getT", "getCxt");

    @Test
    void overridesEverythingThatCanChangeQuadsSoThatANewerJenaOpensNoDoor() {
        Stream<Method> open = Stream.concat(Arrays.stream(DatasetGraph.class.getMethods()), Arrays.stream(DatasetGraphWrapper.class.getMethods()))
                .filter(method -> method.getDeclaringClass() != Object.class && !HARMLESS.contains(method.getName()));

        assertThat(open.filter(method -> !isOverridden(method)).map(Method::toString).distinct()).isEmpty();
    }

    private static boolean isOverridden(Method method) {
        try {
            return GatedDataset.class.getDeclaredMethod(method.getName(), method.getParameterTypes()) != null;
        } catch (NoSuchMethodException e) {
            return method.isDefault() && Set.of("executeRead", "executeWrite", "exec", "calculateRead", "calculateWrite", "calc", "execute", "calculate", "executeAction").contains(method.getName());
        }
    }
}
