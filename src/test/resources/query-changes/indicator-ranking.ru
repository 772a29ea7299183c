# params: indicator=taux_pauvrete, level=departement, limit=1
# gone: territory/974,La Réunion,35.6,%,2020,98,
# new: territory/48,Lozère,49.9,%,2020,98,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/indicators> { <observation/taux_pauvrete-48-2020> rev:value 14.9 } } ;
INSERT DATA { GRAPH <../graph/indicators> { <observation/taux_pauvrete-48-2020> rev:value 49.9 } }
