# shape: rev:OfferShape-state
# why: the offer has no state any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:state <offer-state/open> .
} }
