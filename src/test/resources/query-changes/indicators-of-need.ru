# params: need=mobilite/sans-voiture
# new: indicator/taux_pauvrete,Taux de pauvreté

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/indicators> { <indicator/taux_pauvrete> rev:measuresNeed <need/mobilite/sans-voiture> } }
