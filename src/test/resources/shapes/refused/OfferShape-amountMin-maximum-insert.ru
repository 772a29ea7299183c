# shape: rev:OfferShape-amountMin
# why: the maximum falls below the minimum
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:amountMax 2000.0 .
} } ;
INSERT DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:amountMax 100.0 .
} }
