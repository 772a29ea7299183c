# shape: rev:OfferShape-amountMin
# why: the minimum is below zero
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:amountMin 500.0 .
} } ;
INSERT DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:amountMin -5.0 .
} }
