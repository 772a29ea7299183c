package org.revelateur.workbench;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.revelateur.resource.MissingParameter;
import org.revelateur.resource.Parameters;
import org.revelateur.vocab.Iris;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the engine understands a query, or where and why it does not: nothing is run. */
@RestController
class AlgebraController {

    /** @param algebra the operators from the outermost in, as Jena writes them */
    record Understood(String algebra) {
    }

    @GetMapping("/api/algebra")
    Understood understand(HttpServletRequest request) {
        String text = Parameters.of(request, "query").text("query")
                .orElseThrow(() -> new MissingParameter("query", "une requête SPARQL, par exemple ASK {}", "a SPARQL query, for example ASK {}"));
        try {
            Query query = QueryFactory.create(text, Iris.THINGS, Syntax.syntaxARQ);
            return new Understood(Algebra.compile(query).toString(query.getPrefixMapping()));
        } catch (QueryException wrong) {
            throw wrong.getCause() instanceof StackOverflowError ? Mistake.tooDeep() : Mistake.of(Optional.ofNullable(wrong.getMessage()));
        } catch (StackOverflowError deep) {
            throw Mistake.tooDeep();
        }
    }
}
