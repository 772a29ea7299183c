package org.revelateur.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.revelateur.formats.Format;
import org.revelateur.graph.GraphStore;
import org.revelateur.resource.PageAddresses;

/** What the endpoints say of themselves to who asks them nothing, in the words of SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS = List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
            "Turtle", "N-Triples", "JSON-LD", "RDF_XML");
    private static final List<String> INPUTS = List.of("Turtle", "N-Triples", "JSON-LD", "RDF_XML", "TriG", "N-Quads");

    private final GraphStore store;
    private final PageAddresses addresses;

    ServiceDescription(GraphStore store, PageAddresses addresses) {
        this.store = store;
        this.addresses = addresses;
    }

    void write(Format format, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(format.type() + ";charset=UTF-8");
        RDFWriter.source(model(addresses.root(request))).lang(RDFLanguages.contentTypeToLang(format.type().toString())).output(response.getOutputStream());
    }

    private Model model(String root) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("rdfs", RDFS.getURI());
        Resource query = service(model, root, Door.QUERY).addProperty(term("supportedLanguage"), named("SPARQL11Query"))
                .addProperty(RDFS.seeAlso, model.createResource(root + "/.well-known/void"));
        RESULTS.forEach(format -> query.addProperty(term("resultFormat"), model.createResource(FORMATS + format)));
        Resource update = service(model, root, Door.UPDATE).addProperty(term("supportedLanguage"), named("SPARQL11Update"));
        Resource data = service(model, root, Door.DATA);
        INPUTS.forEach(format -> data.addProperty(term("inputFormat"), model.createResource(FORMATS + format)));
        Resource dataset = dataset(model);
        Stream.of(query, update).forEach(service -> service.addProperty(term("feature"), named("UnionDefaultGraph")).addProperty(term("defaultDataset"), dataset));
        return model;
    }

    private static Resource service(Model model, String root, Door door) {
        Resource endpoint = model.createResource(root + door.path());
        return model.createResource(endpoint + "#service").addProperty(RDF.type, named("Service")).addProperty(term("endpoint"), endpoint);
    }

    private Resource dataset(Model model) {
        Resource dataset = model.createResource(named("Dataset")).addProperty(term("defaultGraph"), model.createResource(named("Graph")));
        return store.read(graphs -> {
            for (Iterator<Node> names = graphs.listGraphNodes(); names.hasNext(); ) {
                dataset.addProperty(term("namedGraph"), model.createResource(named("NamedGraph"))
                        .addProperty(term("name"), model.createResource(names.next().getURI())).addProperty(term("graph"), model.createResource(named("Graph"))));
            }
            return dataset;
        });
    }

    private static Property term(String name) {
        return ResourceFactory.createProperty(SD, name);
    }

    private static Resource named(String name) {
        return ResourceFactory.createResource(SD + name);
    }
}
