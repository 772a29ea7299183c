# shape: rev:OfferShape-offerType
# why: the offer has no type any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:offerType <offer-type/don> .
} }
