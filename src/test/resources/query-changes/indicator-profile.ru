# params: territory=48
# gone: ,2020,14.9,16.8,14.4,-1.9,0.5,
# new: ,2020,17.9,16.8,14.4,1.1,3.5,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/indicators> { <observation/taux_pauvrete-48-2020> rev:value 14.9 } } ;
INSERT DATA { GRAPH <../graph/indicators> { <observation/taux_pauvrete-48-2020> rev:value 17.9 } }
