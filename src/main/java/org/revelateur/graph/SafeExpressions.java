package org.revelateur.graph;

import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;

/**
 * The expressions of SPARQL whose single evaluation could take for ever, made bounded: Jena looks at the time limit between
 * rows only. A pattern gets a second for a text, or ends the query; texts and numbers get a length, beyond which the
 * expression is an error, as a division by zero is.
 */
final class SafeExpressions extends ExprTransformCopy {
    static final int LONGEST_NUMBER = 1_000;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_BITS = 10_000;

    private SafeExpressions() {
    }

    /** Before all other rewriting, which evaluates what is constant. */
    static void install(Context context) {
        RewriteFactory then = Optimize.getFactory();
        RewriteFactory safe = options -> pattern -> then.create(options).rewrite(Transformer.transform(new TransformCopy(), new SafeExpressions(), pattern));
        context.set(ARQConstants.sysOptimizerFactory, safe);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return switch (function) {
            case E_Multiply _ -> new Multiply(left, right);
            case E_StrDatatype _ -> new Typed(left, right);
            default -> super.transform(function, left, right);
        };
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex _ -> new Regex(arguments);
            case E_StrReplace _ -> new Replace(arguments);
            case E_StrConcat _ -> new Concat(arguments);
            default -> super.transform(function, arguments);
        };
    }

    private static void bound(long size, long most) {
        if (size > most) {
            throw new ExprEvalException("Too long a text or number");
        }
    }

    private static Expr optional(ExprList arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : null;
    }

    private static final class Regex extends E_Regex {
        private BoundedPattern pattern = BoundedPattern.EMPTY;

        Regex(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), optional(arguments, 2));
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            pattern = pattern.or(values.get(1), values.size() > 2 ? values.get(2) : null);
            return NodeValue.booleanReturn(pattern.isIn(BoundedPattern.text(values.get(0))));
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    private static final class Replace extends E_StrReplace {
        private BoundedPattern pattern = BoundedPattern.EMPTY;

        Replace(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), optional(arguments, 3));
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            pattern = pattern.or(values.get(1), values.size() > 3 ? values.get(3) : null);
            String text = BoundedPattern.text(values.get(0));
            bound(text.length() + pattern.matched(text) * (1L + BoundedPattern.text(values.get(2)).length()), LONGEST_TEXT);
            return super.eval(values);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    private static final class Concat extends E_StrConcat {
        Concat(ExprList arguments) {
            super(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            bound(values.stream().mapToLong(value -> value.asString().length()).sum(), LONGEST_TEXT);
            return super.eval(values);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Concat(arguments);
        }
    }

    private static final class Typed extends E_StrDatatype {
        Typed(Expr text, Expr type) {
            super(text, type);
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue type) {
            bound(type.asString().startsWith(XSD.NS) && !type.asString().equals(XSD.xstring.getURI()) ? text.asString().length() : 0, LONGEST_NUMBER);
            return super.eval(text, type);
        }

        @Override
        public Expr copy(Expr text, Expr type) {
            return new Typed(text, type);
        }
    }

    private static final class Multiply extends E_Multiply {
        Multiply(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            bound(bits(left) + bits(right), MOST_BITS);
            return super.eval(left, right);
        }

        private static long bits(NodeValue value) {
            return value.isInteger() ? value.getInteger().bitLength()
                    : value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() + Math.abs((long) value.getDecimal().scale()) : 0;
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Multiply(left, right);
        }
    }
}
