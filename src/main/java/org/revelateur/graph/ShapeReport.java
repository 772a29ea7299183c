package org.revelateur.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.sail.SailException;
import org.eclipse.rdf4j.sail.shacl.ShaclSailValidationException;

/** What the SHACL engine says of a change that it refused. */
record ShapeReport(Model report) {
    /** Empty if the engine failed for another reason. */
    static Optional<ShapeReport> of(SailException failure) {
        return Stream.of(failure, failure.getCause()).filter(ShaclSailValidationException.class::isInstance).map(ShaclSailValidationException.class::cast)
                .findFirst().map(refusal -> new ShapeReport(refusal.validationReportAsModel()));
    }

    List<Violation> violations() {
        return report.filter(null, SHACL.RESULT, null).objects().stream().distinct().map(Resource.class::cast).map(this::violation)
                .sorted(Comparator.comparing(Violation::focus).thenComparing(Violation::message).thenComparing(violation -> String.valueOf(violation.value()))).toList();
    }

    private Violation violation(Resource result) {
        String constraint = one(result, SHACL.SOURCE_CONSTRAINT_COMPONENT).map(component -> component.substring(component.indexOf('#') + 1)).orElse("");
        return new Violation(one(result, SHACL.FOCUS_NODE).orElse(null), one(result, SHACL.RESULT_PATH).orElse(null), one(result, SHACL.VALUE).orElse(null),
                "Violation", one(result, SHACL.SOURCE_SHAPE).orElse(null), message(result, "fr").orElse(constraint), message(result, "en").orElse(constraint));
    }

    private Optional<String> message(Resource result, String language) {
        return report.filter(result, SHACL.RESULT_MESSAGE, null).objects().stream().map(Literal.class::cast)
                .filter(literal -> literal.getLanguage().orElse("").equals(language)).map(Literal::getLabel).findFirst();
    }

    private Optional<String> one(Resource subject, IRI predicate) {
        return report.filter(subject, predicate, null).objects().stream().findFirst().map(Value::stringValue);
    }
}
