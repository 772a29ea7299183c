# shape: rev:OfferedShape
# why: what is offered says no more that it is an offer
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <offer/phares-don> a rev:Offer .
} }
