# shape: rev:OfferShape-theme
# why: an offer still belongs to the theme
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/vocabulary> {
    <theme/iles> ?property ?value .
} }
