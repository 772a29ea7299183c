# params: territory=48
# gone: territory/12,Aveyron,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/indicators> { <observation/taux_pauvrete-12-2020> rev:value 14.0 } } ;
INSERT DATA { GRAPH <../graph/indicators> { <observation/taux_pauvrete-12-2020> rev:value 44.0 } }
