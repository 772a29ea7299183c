# shape: rev:CitedShape
# why: the source is still cited
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/actors> {
    <http://annuaire.example/phares> ?property ?value .
} }
