# shape: rev:OfferShape-stage
# why: the stage comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:stage <scale/local> .
} }
