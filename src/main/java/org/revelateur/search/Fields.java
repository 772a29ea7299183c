package org.revelateur.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.revelateur.resource.Languages;
import org.revelateur.text.Folding;

/** What of an entry goes into which field of the index. */
final class Fields {
    static final String IRI = "iri";
    static final String KIND = "kind";
    static final String CODE = "code";
    /** Names as a whole, folded. */
    static final String LABEL = "label";
    static final String NAME = "name";
    /** Names as a whole, by their stems. */
    static final String FORM = ".form";
    /** Words by their stems and as they are typed. */
    static final String STEMS = ".stems";
    static final String WORDS = ".words";
    static final String TEXT = "text";
    static final String PLACE = "place";
    static final String WEIGHT = "weight";
    static final String FEATURE = "weight.feature";
    static final String ORDER = "order.";

    private Fields() {
    }

    static Analyzer analyzer() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.endsWith(STEMS) ? Phrase.STEMS : Phrase.WORDS;
            }
        };
    }

    static Document document(Entry entry) {
        var document = new Document();
        document.add(new StringField(IRI, entry.thing().iri(), Store.NO));
        document.add(new SortedDocValuesField(IRI, new BytesRef(entry.thing().iri())));
        document.add(new StringField(KIND, entry.kind().code(), Store.NO));
        Stream.concat(entry.codes().stream(), Stream.of(entry.thing().id())).map(Folding::fold).distinct()
                .forEach(code -> document.add(new StringField(CODE, code, Store.NO)));
        named(document, entry.kind(), LABEL, texts(entry.thing().labels()));
        named(document, entry.kind(), NAME, Stream.concat(entry.otherNames().stream().map(Entry.Name::text), texts(entry.hiddenNames()).stream()).toList());
        Stream.concat(texts(entry.summaries()).stream(), entry.texts().stream()).forEach(text -> words(document, entry.kind(), TEXT, text));
        if (entry.kind() == Kind.NEED) {
            entry.category().ifPresent(theme -> texts(theme.labels()).forEach(text -> words(document, entry.kind(), TEXT, text)));
        }
        entry.place().ifPresent(place -> texts(place.labels()).forEach(text -> words(document, entry.kind(), PLACE, text)));
        for (String language : Languages.OURS) {
            document.add(new SortedDocValuesField(ORDER + language, new BytesRef(Folding.fold(entry.thing().label(language)))));
        }
        document.add(new FloatDocValuesField(WEIGHT, entry.weight()));
        if (entry.weight() > 0) {
            document.add(new FeatureField(FEATURE, WEIGHT, entry.weight()));
        }
        return document;
    }

    /** All words of one kind of things, as they are typed. */
    static String spelling(Kind kind) {
        return kind.code() + WORDS;
    }

    private static void named(Document document, Kind kind, String field, List<String> names) {
        names.stream().map(Folding::fold).distinct().forEach(name -> document.add(new StringField(field, name, Store.NO)));
        names.stream().map(name -> Phrase.of(name).form()).distinct().forEach(form -> document.add(new StringField(field + FORM, form, Store.NO)));
        names.forEach(name -> words(document, kind, field, name));
    }

    private static void words(Document document, Kind kind, String field, String text) {
        document.add(new TextField(field + STEMS, text, Store.NO));
        document.add(new TextField(field + WORDS, text, Store.NO));
        document.add(new TextField(spelling(kind), text, Store.NO));
    }

    private static List<String> texts(List<Node> literals) {
        return literals.stream().map(Node::getLiteralLexicalForm).toList();
    }
}
