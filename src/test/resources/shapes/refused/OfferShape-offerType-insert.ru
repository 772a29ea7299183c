# shape: rev:OfferShape-offerType
# why: the type comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:offerType <offer-type/don> .
} } ;
INSERT DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:offerType <stage/emergence> .
} }
