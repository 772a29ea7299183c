# params: need=mobilite/sans-voiture, territory=48, stage=amorcage
# gone: Aide LEADER (FEADER)
# new: Condition inventée pour l'essai
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> { <offer/leader-feader> rev:state <offer-state/open> } } ;
INSERT DATA { GRAPH <../graph/actors> { <offer/leader-feader> rev:state <offer-state/closed> } } ;
DELETE WHERE { GRAPH <../graph/actors> { <offer/macif-subvention> rev:conditions ?conditions } } ;
INSERT DATA { GRAPH <../graph/actors> { <offer/macif-subvention> rev:conditions "Condition inventée pour l'essai"@fr } }
