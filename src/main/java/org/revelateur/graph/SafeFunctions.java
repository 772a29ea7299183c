package org.revelateur.graph;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.revelateur.vocab.Iris;

/**
 * The functions that a query may call beside SPARQL's own: casts, mathematics, geography, text. Jena has more: some load any
 * Java class by its name, wait, print to the log or tell of the insides; some make texts grow without bound.
 */
final class SafeFunctions {
    private static final String ARQ = "http://jena.apache.org/ARQ/function#";
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final Set<String> FUNCTIONS = Set.of(XSD.NS, XPATH, "http://www.w3.org/2005/xpath-functions/math#", "http://www.opengis.net/def/function/geosparql/",
            "http://jena.apache.org/function/spatial#");
    private static final Set<String> ALSO = Set.of(ARQ + "bnode", ARQ + "localname", ARQ + "max", ARQ + "min", ARQ + "namespace", ARQ + "now");
    private static final Set<String> UNBOUNDED = Set.of(XPATH + "apply", XPATH + "concat", XPATH + "error", XPATH + "matches", XPATH + "replace", XPATH + "string-join");
    private static final Set<String> PROPERTY_FUNCTIONS = Set.of("http://jena.apache.org/text#", "http://jena.apache.org/ARQ/list#", "http://www.opengis.net/ont/geosparql#",
            RDFS.uri, Iris.TERMS);

    private SafeFunctions() {
    }

    /** Gives where further functions may be put. */
    static PropertyFunctionRegistry install(Context context) {
        var functions = new PropertyFunctions();
        FunctionRegistry.set(context, new Functions());
        PropertyFunctionRegistry.set(context, functions);
        return functions;
    }

    private static boolean allowed(String uri) {
        return FUNCTIONS.contains(namespace(uri)) && !UNBOUNDED.contains(uri) || ALSO.contains(uri);
    }

    private static boolean allowedProperty(String uri) {
        return PROPERTY_FUNCTIONS.contains(namespace(uri));
    }

    private static String namespace(String uri) {
        return uri.substring(0, Math.max(uri.lastIndexOf('#'), uri.lastIndexOf('/')) + 1);
    }

    private static final class Functions extends FunctionRegistry {
        @Override
        public FunctionFactory getFunctionFactory(String uri) {
            if (!allowed(uri)) {
                return null;
            }
            FunctionFactory standard = FunctionRegistry.standardRegistry().getFunctionFactory(uri);
            return standard == null || !uri.startsWith(XSD.NS) ? standard : name -> new ShortCast(standard.create(name));
        }

        @Override
        public boolean isRegistered(String uri) {
            return allowed(uri) && FunctionRegistry.standardRegistry().isRegistered(uri);
        }
    }

    /** A cast of what may be a number or a date: Java reads a number of a million digits for minutes. */
    private record ShortCast(Function cast) implements Function {
        @Override
        public void build(String uri, ExprList arguments, Context context) {
            cast.build(uri, arguments, context);
        }

        @Override
        public NodeValue exec(Binding binding, ExprList arguments, String uri, FunctionEnv env) {
            NodeValue value = arguments.get(0).eval(binding, env);
            if (!uri.equals(XSD.xstring.getURI()) && value.asString().length() > SafeExpressions.LONGEST_NUMBER) {
                throw new ExprEvalException("Too long for a cast");
            }
            return cast.exec(binding, new ExprList(value), uri, env);
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        private final Map<String, PropertyFunctionFactory> ours = new ConcurrentHashMap<>();

        @Override
        public void put(String uri, PropertyFunctionFactory factory) {
            ours.put(uri, factory);
        }

        @Override
        public boolean manages(String uri) {
            return ours.containsKey(uri) || allowedProperty(uri) && PropertyFunctionRegistry.standardRegistry().manages(uri);
        }

        @Override
        public PropertyFunctionFactory get(String uri) {
            var our = ours.get(uri);
            return our != null ? our : allowedProperty(uri) ? PropertyFunctionRegistry.standardRegistry().get(uri) : null;
        }
    }
}
