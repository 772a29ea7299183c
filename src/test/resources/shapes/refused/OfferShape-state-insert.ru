# shape: rev:OfferShape-state
# why: a second state, not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:state <offer-state/closed> .
} }
