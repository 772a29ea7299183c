# shape: rev:OfferShape-offeredBy
# why: a second actor
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:offeredBy <actor/amicale-des-gardiens> .
} }
