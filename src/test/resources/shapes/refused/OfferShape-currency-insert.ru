# shape: rev:OfferShape-currency
# why: the currency is not a code
BASE <https://w3id.org/revelateur/id/>
PREFIX schema: <https://schema.org/>

DELETE DATA { GRAPH <../graph/actors> {
    <offer/phares-don> schema:priceCurrency "EUR" .
} } ;
INSERT DATA { GRAPH <../graph/actors> {
    <offer/phares-don> schema:priceCurrency "coquillages" .
} }
