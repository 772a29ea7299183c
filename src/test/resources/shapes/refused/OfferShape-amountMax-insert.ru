# shape: rev:OfferShape-amountMax
# why: a second maximum
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:amountMax 3000.0 .
} }
