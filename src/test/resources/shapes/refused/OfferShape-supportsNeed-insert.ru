# shape: rev:OfferShape-supportsNeed
# why: what is supported is no need
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:supportsNeed <theme/iles> .
} }
