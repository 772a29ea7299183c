# shape: rev:OfferShape-validThrough
# why: the last day is a text
BASE <https://w3id.org/revelateur/id/>
PREFIX schema: <https://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { GRAPH <../graph/actors> {
    <offer/phares-don> schema:validThrough "2027-06-30"^^xsd:date .
} } ;
INSERT DATA { GRAPH <../graph/actors> {
    <offer/phares-don> schema:validThrough "fin juin" .
} }
