# shape: rev:GraphShape-license
# why: the graph has no licence any more
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <../graph/vocabulary> dcterms:license <https://spdx.org/licenses/etalab-2.0.html> .
} }
