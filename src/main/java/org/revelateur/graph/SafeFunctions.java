package org.revelateur.graph;

import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The functions that a query may call: Jena's, with those of GeoSPARQL such as {@code spatialF:distance}, but for those that
 * load any Java class by its name and the one that only waits.
 */
final class SafeFunctions {
    static {
        GeoSPARQLConfig.setupNoIndex();
    }

    private SafeFunctions() {
    }

    static void install(Context context) {
        FunctionRegistry.set(context, new Functions());
        PropertyFunctionRegistry.set(context, new PropertyFunctions());
    }

    private static boolean allowed(String uri) {
        return !uri.startsWith("java:") && !uri.endsWith("#wait");
    }

    private static final class Functions extends FunctionRegistry {
        @Override
        public FunctionFactory getFunctionFactory(String uri) {
            return allowed(uri) ? FunctionRegistry.standardRegistry().getFunctionFactory(uri) : null;
        }

        @Override
        public boolean isRegistered(String uri) {
            return allowed(uri) && FunctionRegistry.standardRegistry().isRegistered(uri);
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        @Override
        public boolean manages(String uri) {
            return allowed(uri) && PropertyFunctionRegistry.standardRegistry().manages(uri);
        }

        @Override
        public PropertyFunctionFactory get(String uri) {
            return allowed(uri) ? PropertyFunctionRegistry.standardRegistry().get(uri) : null;
        }
    }
}
