# shape: rev:GraphShape-license
# why: the licence is a text
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <../graph/vocabulary> dcterms:license <https://spdx.org/licenses/etalab-2.0.html> .
} } ;
INSERT DATA { GRAPH <../graph/vocabulary> {
    <../graph/vocabulary> dcterms:license "Licence Ouverte 2.0" .
} }
