package org.revelateur.publication;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.revelateur.history.Version;
import org.revelateur.resource.Facts;
import org.revelateur.resource.PageAddresses;
import org.revelateur.vocab.Iris;

/** The newest changes as an Atom feed, in one language. Lives inside one read of the store. */
final class Feed {
    private static final int NAMED = 3;

    private final Facts facts;
    private final String root;

    Feed(Facts facts, String root) {
        this.facts = facts;
        this.root = root;
    }

    /** @param versions newest first */
    void write(List<Version> versions, OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", facts.language());
        text(xml, "title", say("Révélateur : ce qui a changé", "Révélateur: what changed"));
        text(xml, "id", Iris.BASE + "feed.atom");
        text(xml, "updated", versions.stream().map(Version::time).findFirst().orElse(Instant.EPOCH).toString());
        link(xml, "self", root + "/feed.atom?lang=" + facts.language());
        link(xml, "alternate", root + "/");
        xml.writeStartElement("author");
        text(xml, "name", "Révélateur");
        xml.writeEndElement();
        for (Version version : versions) {
            entry(xml, version);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(XMLStreamWriter xml, Version version) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "title", title(version));
        text(xml, "id", Iris.BASE + "api/changes/" + version.number());
        text(xml, "updated", version.time().toString());
        link(xml, "alternate", root + version.some().stream().findFirst().filter(_ -> version.subjects() == 1).map(thing -> PageAddresses.path(thing.getURI()))
                .orElse("/api/changes/" + version.number()));
        text(xml, "summary", say("Faits ajoutés : %d, retirés : %d. ", "Statements added: %d, removed: %d. ").formatted(version.added(), version.removed()) + version.reason().orElse(""));
        xml.writeEndElement();
    }

    /** The names of what changed, as far as a line holds them. */
    private String title(Version version) {
        String named = String.join(", ", version.some().stream().limit(NAMED).map(this::name).toList());
        int more = version.subjects() - Math.min(NAMED, version.some().size());
        return more > 0 ? named + say(" et %d autres", " and %d others").formatted(more) : named;
    }

    private String name(Node thing) {
        return facts.label(thing);
    }

    private String say(String french, String english) {
        return facts.language().equals("en") ? english : french;
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")); // no XML can hold these
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
