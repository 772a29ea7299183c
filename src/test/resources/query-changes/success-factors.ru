# params: need=commerce/dernier-commerce
# gone: Adhésion à prix libre
# new: Engagement bénévole,4,24,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> { <solution/ptit-moutas> rev:successFactor "Adhésion à prix libre"@fr } } ;
INSERT DATA { GRAPH <../graph/solutions> { <solution/ptit-moutas> rev:successFactor "Un service bénévole, inventé pour l'essai"@fr } }
