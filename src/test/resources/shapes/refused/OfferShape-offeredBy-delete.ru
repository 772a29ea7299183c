# shape: rev:OfferShape-offeredBy
# why: nobody makes the offer any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <offer/phares-don> rev:offeredBy <actor/fondation-des-phares> .
} }
