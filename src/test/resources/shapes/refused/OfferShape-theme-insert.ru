# shape: rev:OfferShape-theme
# why: the theme is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:theme <theme/montagne> .
} }
