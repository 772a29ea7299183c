# shape: rev:OfferShape-offeredBy
# why: the offer is still that of the actor
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> ?property ?value .
} }
