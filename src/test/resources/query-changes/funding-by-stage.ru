# params: stage=amorcage, territory=48
# gone: Aide LEADER (FEADER)
# new: Aide inventée pour l'essai
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/actors> { <offer/leader-feader> rev:stage <stage/amorcage> } } ;
DELETE WHERE { GRAPH <../graph/actors> { <offer/bpi-fiso> skos:prefLabel ?name } } ;
INSERT DATA { GRAPH <../graph/actors> { <offer/bpi-fiso> skos:prefLabel "Aide inventée pour l'essai"@fr } }
